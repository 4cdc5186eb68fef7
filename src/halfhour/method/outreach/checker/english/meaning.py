"""Words that mean much the same in a request: openings, hiring, passing on, being glad, times."""

from __future__ import annotations

_CLASSES = {
    "NUM": "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty twenty-five half "
    "quarter few couple",
    "DAY": "monday tuesday wednesday thursday friday saturday sunday tomorrow weekend january february march april "
    "june july august september october november december spring summer autumn fall winter easter christmas year "
    "month season semester term tonight today week",
    "JOB": "job jobs req reqs tenure apprenticing position positions role roles employment vacancy vacancies opening openings internship "
    "internships placement placements traineeship apprenticeship apprenticeships appointment post posts posting "
    "postings postdoc gig gigs requisition headcount candidature candidacy requirement requirements intake intakes "
    "cover shift shifts contract contracts lectureship fellowship trial hires assignment livelihood career stint "
    "casual seasonal cohort programme scheme",
    "SPOT": "spot spots slot slots seat seats chair desk desks place places stand niche corner room space gap gaps "
    "scope berth bench start something anything",
    "HIRE": "hire hired hiring recruit recruits recruiting recruitment recruited employ employing interview "
    "interviewing shortlist shortlisted onboard absorb accommodate engage headhunt appoint appointed selected "
    "selection audition",
    "DOC": "cv cvs europass rirekisho particulars bewerbung lebenslaufs resume resumes lebenslauf vitae curriculum biodata portfolio dossier certificates papers "
    "credentials profile application applications details documents",
    "PASS": "pass passing passed forward forwarding forwarded share sharing circulate circulating hand handing send "
    "sending sent submit submitted drop dropping slip transmit relay upload deliver show give gives given endorse "
    "push slide flag mention float put putting bring get getting land reach reaches",
    "HR": "hr recruiter recruiters personnel boss bosses manager managers director directors department departments "
    "head chief principal supervisor foreman partner partners gaffer owner owners committee panel board employer "
    "employers chairman colleague colleagues dean matron cmd deputy editor editors bursar portal network contacts "
    "friends clients suppliers management higher-ups superiors leadership",
    "ORG": "company firm firms companies team teams organisation organization group unit lab laboratory studio "
    "clinic hospital school bank branch division crew staff ministry agency kitchen ward office offices plant "
    "newsroom yard shop ensemble orchestra chambers restaurant factory startup warehouse council estate practice "
    "institute institution museum outfit mob side end yours rota roster ranks hotel farm bakery garage depot salon "
    "site library trust charity business enterprise concern workshop",
    "AVAIL": "open opens opened free frees available vacant going upcoming unfilled fill filled filling "
    "unadvertised suitable current arise arises arisen arose coming comes came turns crops pops becomes falls up "
    "advertised advertise advertising",
    "TIME": "minutes minute min mins hour hours call chat talk conversation coffee tea phone telephone ring zoom "
    "video diary calendar schedule visit time lunch",
    "LEARN": "learn learning learned learnt hear hearing understand understanding advice advise insight insights "
    "perspective view views opinion guidance ask asking story questions question curious thoughts experience",
    "ME": "me my mine myself",
    "I": "i i'd i'm i've i'll im",
    "YOU": "you you'd you're you've you'll",
    "YOUR": "your",
    "GLAD": "glad grateful happy delighted thrilled honoured honored obliged thankful eager keen love welcome "
    "appreciate hope hoping wish wonder wondering wondered wonderful great pleased blessing awesome massive dream "
    "excited honour super",
    "JOIN": "join joining aboard serve serving contribute contributing fit belong belonging",
    "WORK": "work working works worked",
    "CONSIDER": "consider considered considering remember remembered vouch recommend recommending recommendation "
    "refer referral referring endorsement nominate propose reference references",
    "NEED": "need needs needed require requires seeking lookout short-handed short-staffed understaffed growing "
    "expanding use",
    "Q": "could would can may might will do does is are have has shall should",
    "IF": "if whenever case whether",
    "SUITABLE": "befitting fitting appropriate entry-level junior part-time full-time temporary permanent paid "
    "unpaid freelance short-term short-notice immediate immediately",
    "PROF": "driver nurse cook baker clerk analyst engineer engineers developer designer teacher teachers tutor "
    "translator writer writers accountant bookkeeper receptionist technician welder plumber electrician joiner "
    "carpenter mechanic trainee trainees apprentice apprentices intern interns assistant assistants associate "
    "associates graduate graduates juniors worker workers helper hands people person someone somebody anyone anybody "
    "candidate candidates applicant applicants steward dispatcher gardener groom waiter barista cleaner porter "
    "cashier planner officer coordinator lecturer researcher scientist photographer lawyer paralegal solicitor "
    "pharmacist physio midwife carer caretaker guard sailor deckhand farmhand labourer operator programmer tester "
    "consultant buyer rep salesperson seller stylist hairdresser curator librarian archivist musician dancer actor "
    "animator artist artists freelancer freelancers starter starters fresher freshers beginner newcomer chef "
    "bartender server mason roofer painter tailor weaver fisher skipper pilot paramedic therapist counsellor "
    "auditor actuary economist statistician surveyor architect draughtsman illustrator copywriter journalist "
    "reporter producer cameraman interpreter nanny housekeeper concierge guide instructor coach trainer",
    "FAM": "son daughter husband wife brother sister cousin uncle aunt mother father friend mate niece nephew "
    "neighbour neighbor",
    "MEDIA": "article book podcast piece paper blog column webinar lecture newsletter film exhibition essay keynote",
    "FIELD": "field industry sector trade profession craft area world",
    "WORD": "word words nudge influence pull support backing line tip heads-up",
}  # fmt: skip

CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}
