"""The warnings of the checker by classes of words: what connects, what tells of them, what presses."""

from __future__ import annotations

import pytest

from method.outreach.good_request import request, warned

CONNECTS = [
    "My physio, Greta Holm, rows with you on Sundays.",
    "Your brother-in-law mends my bicycle.",
    "It was Professor Sen who steered me towards you.",
    "I am Noor, Samir's housemate.",
    "Our paths crossed at the boat show in Gdynia.",
    "We have the same piano teacher, Ms Ito.",
    "My grandfather was a cooper in your yard.",
    "You lent me your pen in the queue for the ferry.",
    "I bought my first loom from you.",
    "I worked in the kitchen at your wedding.",
    "We're both in the Visby chess club.",
    "Miriam from the choir says hello.",
    "ur cousin Dwayne said to hit u up.",
    "Your good name was given to me by Mrs Obi.",
    "I've been nodding at you on the 7.14, where we know each other by sight.",
    "Deacon Ruiz remembers you as the fairest of examiners.",
    "We queued side by side for the Tromsø ferry.",
    "We're both ex-harbour police.",
    "We carpooled to the lighthouse once.",
    "My tram goes past your yard.",
    "I'm often in your reading room.",
    "I'm the cellist from your Thursday class.",
    "You're the one who wrote that a quay is a street.",
    "You're the only pilot from our valley.",
    "I see you on the island news talking about knots.",
    "I have listened to every one of the episodes.",
    "We split a rowing boat at the regatta.",
    "We are on the same waiting list for moorings.",
    "Your stall stood next to ours at the fair.",
    "I live three doors down from your chandlery.",
    "I rang the bells when you conducted the carol service.",
    "I've been to two of your launches.",
    "You are listed as a mentor.",
    "I was treated by your ward last year.",
    "Your clinic treated my mother.",
    "A neighbour showed me the article about your dry dock.",
    "A friend sent me your drawings of buoys.",
    "I am a passenger of yours.",
    "I was your tenant in Visby.",
    "I shop at your stall every Friday.",
    "I'm from Kalmar, too.",
    "You may recall the man with the broken oar.",
    "You answered a question of mine at the book evening.",
    "A talk of yours on dredging kept me awake.",
    "Thanks so much for your quick reply on the forum.",
    "I've bought rope from you since spring.",
    "Your campaign against litter on the beach is on every bus.",
]
CONNECTS_NOT = [
    "I hope this finds you well, and it would be kind of you to answer.",
    "You left the sea to plan ferries, and I figured you would understand.",
    "I read that you came to it late.",
    "Could you give me your view, at a time that works for you?",
    "I am a father of three and often in your town.",
    "I will follow your wishes as to the day.",
    "I know you are busy, so I will be short.",
    "Both of my sons like ships.",
    "Somebody like you, who began late, gives me hope.",
    "You ran a shipyard through two strikes.",
    "I can't think of anyone better to explain it.",
    "Please give me your number.",
    "What interests me about you is the late start.",
    "I could come past your desk when your programme allows.",
    "I'd like to know what you did in your second winter.",
    "Could I discuss with you how it began?",
]


@pytest.mark.parametrize("said", CONNECTS)
def test_what_tells_how_they_know_of_each_other_connects(said):
    assert "no-connection" not in warned(request(connection=said))


@pytest.mark.parametrize("said", CONNECTS_NOT)
def test_what_tells_only_of_them_or_of_the_time_connects_nobody(said):
    assert "no-connection" in warned(request(connection=said))


def test_the_title_of_a_sister_is_no_relation():
    text = request(connection="").replace("Ms Lindqvist", "Sister Lindqvist")
    assert "no-connection" in warned(text)


TELLS = [
    "As the harbour master you know every kind of ship.",
    "Yours is the only yard that still caulks by hand.",
    "Having been a clerk and a captain, you could compare the two.",
    "He tells me that you design harbours.",
    "She brags about you as the first woman on the bridge.",
    "You both build the boats and race them.",
    "u run the ferries on ur own.",
    "You do both the pilotage and the teaching.",
    "I wonder what the first watch was like for you as a woman.",
    "You, she tells me, build harbours.",
    "You speak five languages on the bridge.",
    "Someone sent me a list of forty things to try, and you have tried this one.",
]
TELLS_NOT = [
    "Paul says you're friendly and easy to talk to.",
    "Paul thought you wouldn't mind.",
    "Your neighbour Elsa is my friend.",
    "I'd like to hear about your work.",
    "I am only curious about your profession.",
    "Choose the day as you like, or when you have time.",
    "We could meet wherever you please, if you come to Lund.",
    "I would not disturb your work.",
    "Any day that you are not busy is good.",
    "Paul said you'd be fine with it.",
    "Paul said you'd not object.",
    "Paul lives in your building.",
    "Paul is in your sales department.",
    "I can come by train or at your office.",
    "You got 20 minutes, and I can meet you wherever.",
    "Paul said you have a job, so I put you on my list.",
]


@pytest.mark.parametrize("said", TELLS)
def test_what_is_told_of_them_is_a_reason(said):
    assert "no-reason" not in warned(request(reason=said, purpose="I like ferries."))


@pytest.mark.parametrize("said", TELLS_NOT)
def test_kindness_and_convenience_are_no_reason(said):
    assert "no-reason" in warned(request(reason=said, purpose="I like ferries."))


def test_a_note_needs_a_connection_and_a_reason_or_a_subject():
    note = "Hi Ann, {} I teach in Lund. {} Could we talk for 15 minutes by phone? Thanks, Noor"
    friend, path = "Paul from rowing gave me your name.", "You left teaching for ferries."
    subject = "I'd like to understand how a timetable is made."
    assert warned(note.format(friend, path), "note") == set()
    assert warned(note.format(friend, subject), "note") == set()
    assert warned(note.format("", path), "note") == {"no-connection"}
    assert "no-reason" in warned(note.format(friend, ""), "note")


@pytest.mark.parametrize(
    "said",
    [
        "I'd love to chat about this and that.",
        "It would be good to exchange ideas about stuff.",
        "We could talk about life and so on.",
        "I'd welcome guidance on various matters.",
        "It'd be lovely to connect over topics of mutual interest.",
        "I'm keen to hear whatever you think might be useful.",
        "There are certain matters I would bring up.",
        "I'd like us to discuss so many things.",
        "Let us look for ways forward in the wider space.",
    ],
)
def test_talking_of_nothing_definite_is_vague(said):
    assert "vague" in warned(request(purpose=said))


def test_their_own_story_is_definite_enough_where_something_is_told_of_them():
    assert warned(request(purpose="I would like to hear your story.")) == set()


PRESSES = [
    "I'd be gutted if it came to nothing.",
    "My whole future hangs on it.",
    "You're my last resort.",
    "Please don't say no.",
    "Please don't let me down.",
    "I won't take no for an answer.",
    "I have already told my tutor that you will do it.",
    "The ticket is non-refundable, so you'll have to be there.",
    "It really has to be this week.",
    "You did see it, there were two blue ticks.",
    "I'm expecting your call tomorrow at the latest.",
    "I must insist on your answer.",
    "Several people have turned me down, and not one answered.",
    "You of all people should help.",
    "You have no excuse.",
    "You have to see me this week.",
    "Sir you must help.",
    "I need you to reply tonight.",
    "I have been waiting three weeks for your answer.",
    "It would be heartless to refuse.",
    "You're the only person who can help me.",
    "Don't refuse, I ask you.",
    "I'm sure you can spare it.",
    "I expect a yes.",
]
PRESSES_NOT = [
    "I only hope to learn how it is done.",
    "I was disappointed by the course and left it.",
    "You owe me nothing, of course.",
    "Please don't feel you have to reply.",
    "How long did you need to learn it?",
    "As a pilot you must have a store of tales.",
    "I beg your pardon for writing out of the blue.",
    "I would not say no to a cup of tea while we talk.",
    "If you could let me know by Friday, I'd book the ferry.",
    "Nobody else writes about buoys with such love.",
    "The forms you need to fill in would scare me.",
    "It's the kind of boat you have to love.",
    "My tutor told me I must speak with you.",
    "You must not prepare anything.",
    "I have the chart which you promised to look for.",
    "It is less urgent than it was, and I ask less urgently.",
]


@pytest.mark.parametrize("said", PRESSES)
def test_guilt_haste_and_no_way_out_press(said):
    assert "pressure" in warned(request(besides=said))


@pytest.mark.parametrize("said", PRESSES_NOT)
def test_courtesy_and_news_do_not_press(said):
    assert "pressure" not in warned(request(besides=said))


@pytest.mark.parametrize(
    "said",
    [
        "Could you also read my play, send me your plans and lend me a drill?",
        "I'd be glad if you read my draft, signed me up and let me follow you for a day.",
        "Besides, could you come and speak at our school?",
        "Would you look over my budget, too?",
        "Please also let me sit in on your lessons.",
        "I'd also love to borrow your charts.",
        "Would you mind reading my draft?",
        "I also need a letter for my school.",
    ],
)
def test_favours_beside_the_talk_are_several(said):
    assert "several-asks" in warned(request(besides=said))


@pytest.mark.parametrize(
    "said",
    [
        "I'd like to find out what a planner does all day.",
        "It was good of you to introduce me to the crew.",
        "Do you let students shadow you?",
        "That lecture was my introduction to tides.",
        "I'll buy my own ticket.",
    ],
)
def test_finding_out_and_being_introduced_are_no_favours(said):
    assert "several-asks" not in warned(request(besides=said))


@pytest.mark.parametrize(
    ("ask", "rules"),
    [
        ("Could I have eighteen minutes?", set()),
        ("Could I have twenty-odd minutes?", set()),
        ("Might a 1/4 hour be possible?", set()),
        ("Might ¼ hour be possible?", set()),
        ("Might ½ hour be possible?", {"too-much-time"}),
        ("Could I have 20 (twenty) minutes?", set()),
        ("Could we talk for a couple of hours?", {"too-much-time"}),
        ("Might you spare half a day?", {"too-much-time"}),
        ("Could I have the better part of an hour?", {"too-much-time"}),
        ("Could I have 1h?", {"too-much-time"}),
        ("We talked for an hour at the fair; could I have 20 minutes now?", set()),
        ("Could I have 20 minutes? I have a whole day free.", set()),
        ("Could I have a quick word?", {"no-duration"}),
        ("Could I have 15 minutes from your time?", set()),
        ("Could I have fifteen minutes of video call?", set()),
        ("Could we talk for forty-five minutes?", {"too-much-time"}),
        ("Could we have a twenty-five-minute call?", set()),
        ("Could we have twenty-five to thirty-two minutes?", {"too-much-time"}),
        ("It stood in the harbour for fifty minutes; could I have 20?", {"no-duration"}),
        ("It stood in the harbour for fifty minutes; could I have 20 minutes?", set()),
        ("Might I have half an hour, no, twenty minutes?", set()),
    ],
)
def test_how_long_is_told_in_many_ways(ask, rules):
    assert warned(request(ask=ask)) == rules


THANKS = "Dear Ann,\n\nThank you; what you said about tides stayed with me. {}\n\nNoor"


@pytest.mark.parametrize(
    "said",
    [
        "I wonder if you'd now come and speak at our club?",
        "Would you mind sharing my film?",
        "Could we do another session next week?",
        "Also, I need your opinion on my logo.",
        "I'd be glad if you introduced me to the pilot.",
        "I'd really like you to look at my boat.",
        "I'd need a second talk this week.",
        "Please remind them today.",
        "I also wondered if you'd teach my son.",
        "Could we do the same again on Monday?",
        "Any chance you'd lend me your dinghy?",
    ],
)
def test_what_is_asked_anew_after_the_talk_is_new(said):
    assert "new-request" in warned(THANKS.format(said), "thanks")


@pytest.mark.parametrize(
    "said",
    [
        "Please give my regards to the crew.",
        "I learned more in 20 minutes than in a year at sea.",
    ],
)
def test_greetings_and_what_was_learned_are_no_new_request(said):
    assert warned(THANKS.format(said), "thanks") == set()


@pytest.mark.parametrize(
    "said",
    [
        "Could you please set aside your old charts?",
        "Could you email me your rota and lend me a lamp?",
    ],
)
def test_favours_before_the_talk_are_new(said):
    text = f"Dear Ann,\n\nUntil Tuesday at 10:00, London time. {said}\n\nThanks,\nNoor"
    assert "new-request" in warned(text, "confirmation")


@pytest.mark.parametrize(
    "said",
    [
        "Could you show me where to park?",
        "May I bring you a coffee?",
        "Could you tell me which bell to ring?",
        "Could you share the link again?",
    ],
)
def test_arranging_the_talk_is_no_new_request(said):
    text = f"Dear Ann,\n\nUntil Tuesday at 10:00, London time. {said}\n\nThanks,\nNoor"
    assert warned(text, "confirmation") == set()


def test_thanks_are_said_in_many_words():
    report = (
        "Hi Mick,\n\nYou told me to sit the ticket first; I passed. Just wanted to say ta.\n\nTess"
    )
    assert warned(report, "report") == set()


@pytest.mark.parametrize(
    "said",
    [
        "I study vacancy figures of the old town.",
        "I know the port publishes its vacancies.",
        "I would sooner hear one true tale than be sent a list of vacancies.",
    ],
)
def test_vacancies_told_of_are_no_hiring_question(said):
    assert "hiring-question" not in warned(request(besides=said))


@pytest.mark.parametrize(
    "said",
    ["I am not asking for work, and I have attached my CV.", "You find my CV in annex."],
)
def test_a_resume_behind_a_denial_or_in_an_annex_comes_with_it(said):
    assert "resume-attached" in warned(request(denial=said))


def test_a_greeting_with_a_name_is_no_greeting_for_anybody():
    assert "impersonal" not in warned(request().replace("Dear Ms", "Hi there Ms"))
    assert "impersonal" in warned(request().replace("Dear Ms Lindqvist", "Hi there"))
