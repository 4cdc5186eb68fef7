"""Full-text search over people: FTS5 with triggers on SQLite, tsvector and trigrams on PostgreSQL.

Trap: SQLite drops the triggers when Django rebuilds the person table; a later migration that
alters it must run these statements again.
"""

from django.db import migrations

COLUMNS = ("name", "organisation_name", "title", "notes", "also")


def _listed(prefix=""):
    return ", ".join(prefix + column for column in COLUMNS)


SQLITE = (
    f"""CREATE VIRTUAL TABLE person_words USING fts5({_listed()}, content='halfhour_person',
        content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
    """CREATE VIRTUAL TABLE person_trigrams USING fts5(name_key, content='halfhour_person',
        content_rowid='id', tokenize='trigram')""",
    f"""CREATE TRIGGER person_words_in AFTER INSERT ON halfhour_person BEGIN
        INSERT INTO person_words(rowid, {_listed()}) VALUES (new.id, {_listed("new.")});
        INSERT INTO person_trigrams(rowid, name_key) VALUES (new.id, new.name_key); END""",
    f"""CREATE TRIGGER person_words_out AFTER DELETE ON halfhour_person BEGIN
        INSERT INTO person_words(person_words, rowid, {_listed()})
            VALUES ('delete', old.id, {_listed("old.")});
        INSERT INTO person_trigrams(person_trigrams, rowid, name_key)
            VALUES ('delete', old.id, old.name_key); END""",
    f"""CREATE TRIGGER person_words_change AFTER UPDATE OF {_listed()} ON halfhour_person BEGIN
        INSERT INTO person_words(person_words, rowid, {_listed()})
            VALUES ('delete', old.id, {_listed("old.")});
        INSERT INTO person_words(rowid, {_listed()}) VALUES (new.id, {_listed("new.")}); END""",
    """CREATE TRIGGER person_trigrams_change AFTER UPDATE OF name_key ON halfhour_person BEGIN
        INSERT INTO person_trigrams(person_trigrams, rowid, name_key)
            VALUES ('delete', old.id, old.name_key);
        INSERT INTO person_trigrams(rowid, name_key) VALUES (new.id, new.name_key); END""",
)

POSTGRESQL = (
    """ALTER TABLE halfhour_person ADD COLUMN words tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A')
        || setweight(to_tsvector('simple', organisation_name || ' ' || title), 'B')
        || setweight(to_tsvector('simple', left(notes, 200000) || ' ' || also), 'C')) STORED""",
    "CREATE INDEX person_words ON halfhour_person USING gin (words)",
)


def make(apps, schema_editor):
    """Make what this database knows."""
    statements = {"sqlite": SQLITE, "postgresql": POSTGRESQL}.get(schema_editor.connection.vendor, ())
    for statement in statements:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Search by words."""

    dependencies = [("halfhour", "0001_the_house")]
    operations = [migrations.RunPython(make, migrations.RunPython.noop)]
