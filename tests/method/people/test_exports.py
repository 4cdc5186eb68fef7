"""LinkedIn's other files and Monica's export."""

import json

import pytest

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.incoming import NotReadable
from halfhour.method.people.linkedin import Export, add_part, with_signals
from halfhour.method.people.monica import read_monica
from halfhour.method.people.tables import table_of

CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Nia,Okafor,https://www.linkedin.com/in/nia-okafor,,Acme,Buyer,01 Jan 2012\n"
)
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    '1,,Nia,https://www.linkedin.com/in/nia-okafor,Me,https://www.linkedin.com/in/me,2024-05-06 10:00:00 UTC,,"a\nb",INBOX\n'
    "1,,Me,https://www.linkedin.com/in/me,Nia,https://www.linkedin.com/in/nia-okafor,2024-06-07 10:00:00 UTC,,ok,SENT\n"
)
ENDORSED = (
    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n"
    "2023/01/02 03:04:05 UTC,SQL,Nia,Okafor,www.linkedin.com/in/nia-okafor,ACCEPTED\n"
)


def rows(text):
    return rows_of([text.encode()])


def test_messages_and_endorsements_tell_how_one_knows_a_connection():
    export = Export()
    assert add_part(export, rows(MESSAGES)) == "messages"
    assert add_part(export, rows(ENDORSED)) == "endorsements"
    assert add_part(export, rows("Name\nPython\n")) == "skills"
    assert add_part(export, rows(CONNECTIONS)) == ""
    (nia,) = with_signals(table_of(rows(CONNECTIONS)).people, export)
    assert nia.last_contact == "2024-06-07"
    assert "2 LinkedIn messages" in nia.how_known
    assert "endorsed 1" in nia.how_known
    assert export.own.skills == ["Python"]


MONICA = {
    "account": {
        "data": [
            {
                "type": "contact",
                "values": [
                    {
                        "uuid": "c1",
                        "properties": {
                            "first_name": "Ana", "last_name": "Lee", "job": "Buyer", "company": "Acme",
                            "tags": ["golf"], "first_met_through": "c2",
                            "birthdate": {"date": "1980-03-22T00:00:00Z", "is_year_unknown": True},
                        },
                        "data": [
                            {"type": "contact_field", "values": [
                                {"properties": {"data": "ana@example.org", "type": "t1"}},
                                {"properties": {"data": "+1 212 555 0100", "type": "t2"}},
                            ]},
                            {"type": "note", "values": [{"properties": {"body": "likes chess"}}]},
                            {"type": "address", "values": [{"properties": {"street": "1 Main St", "city": "Town"}}]},
                        ],
                    },
                    {"uuid": "c2", "properties": {"first_name": "Bo", "last_name": "Chen"}, "data": []},
                    {"uuid": "c3", "properties": {}, "data": []},
                ],
            }
        ],
        "instance": {"contact_field_types": [
            {"uuid": "t1", "properties": {"name": "Email", "type": "email"}},
            {"uuid": "t2", "properties": {"name": "Phone", "type": "phone"}},
        ]},
    }
}  # fmt: skip


def test_monicas_json_is_read():
    ana, bo, nobody = read_monica(json.dumps(MONICA))
    assert (ana.given, ana.title, ana.organisation) == ("Ana", "Buyer", "Acme")
    assert (ana.emails[0].value, ana.phones[0].e164) == ("ana@example.org", "+12125550100")
    assert (ana.birthday, ana.notes, ana.tags) == ("--03-22", ("likes chess",), ("golf",))
    assert ana.how_known == "through Bo Chen"
    assert ana.addresses[0].city == "Town"
    assert bo.family == "Chen"
    assert "no name" in nobody.reason


def test_monicas_sql_is_read():
    sql = (
        "INSERT IGNORE INTO contacts (`id`,`first_name`,`last_name`,`company`,`first_met_where`) VALUES\n"
        " (7,'Ana','O\\'Lee',NULL,'a fair'),\n (8,'Bo','Chen','Acme',NULL);\n"
        "INSERT IGNORE INTO contact_field_types (`id`,`name`,`type`) VALUES\n (1,'Email','email');\n"
        "INSERT IGNORE INTO contact_fields (`id`,`contact_id`,`contact_field_type_id`,`data`) VALUES\n"
        " (1,7,1,'ana@example.org');\n"
    )
    ana, bo = read_monica(sql)
    assert (ana.given, ana.family, ana.how_known) == ("Ana", "O'Lee", "met at a fair")
    assert ana.emails[0].value == "ana@example.org"
    assert bo.organisation == "Acme"


@pytest.mark.parametrize(
    "text", ['{"a": 1}', "{broken", '{"account": {"data": 3}}', "INSERT INTO x (a) VALUES (1);"]
)
def test_what_is_not_monicas_is_refused(text):
    with pytest.raises(NotReadable):
        list(read_monica(text))
