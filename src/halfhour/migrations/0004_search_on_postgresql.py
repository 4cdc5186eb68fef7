"""On PostgreSQL: words found without their accents, names found with a slip, keys sorted by letter.

Keys are folded by the app, so they sort by code point, whatever language the server speaks.
Slips need the extension pg_trgm; where the role may not add it, search does without.
"""

from django.db import migrations

SIGNS = "@./-_:+&,;()''\"#%"
FOLDED = f"""CREATE FUNCTION halfhour_folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT regexp_replace(normalize(translate(lower($1), '{SIGNS}', '{" " * (len(SIGNS) - 1)}'),
    NFKD), '[\\u0300-\\u036f]', '', 'g') $$"""
KEYS = (
    "ALTER TABLE halfhour_person ALTER COLUMN name_key TYPE varchar(300) COLLATE \"C\"",
    "ALTER TABLE halfhour_person ALTER COLUMN sort_key TYPE varchar(300) COLLATE \"C\"",
    "ALTER TABLE halfhour_organisation ALTER COLUMN key TYPE varchar(300) COLLATE \"C\"",
)
WORDS = """ALTER TABLE halfhour_person ADD COLUMN words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', halfhour_folded(name) || ' ' || replace(name_key, '''', '')), 'A')
    || setweight(to_tsvector('simple', halfhour_folded(organisation_name || ' ' || title)), 'B')
    || setweight(to_tsvector('simple', halfhour_folded(left(notes, 100000) || ' ' || left(also, 20000))),
    'C')) STORED"""
NEARLY = """DO $do$ BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX person_trigrams ON halfhour_person USING gin (name_key gin_trgm_ops);
    CREATE FUNCTION halfhour_nearly(typed text[], keeper bigint)
        RETURNS TABLE (id bigint, closeness varchar, name_key varchar, sort_key varchar)
        LANGUAGE plpgsql STABLE SET pg_trgm.word_similarity_threshold = 0.4 AS $body$
        DECLARE word text; BEGIN
            FOREACH word IN ARRAY typed LOOP RETURN QUERY
                SELECT p.id, p.closeness, p.name_key, p.sort_key FROM halfhour_person p
                WHERE p.name_key %> word AND p.owner_id = keeper AND p.merged_into_id IS NULL
                ORDER BY word_similarity(word, p.name_key) DESC, p.id LIMIT 100;
            END LOOP;
        END $body$;
    EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
        RAISE NOTICE 'Without the extension pg_trgm names with a slip are found less often.';
    END $do$"""


def make(apps, schema_editor):
    """Make it where the store is PostgreSQL."""
    if schema_editor.connection.vendor != "postgresql":
        return
    for statement in (
        "DROP INDEX person_words", "ALTER TABLE halfhour_person DROP COLUMN words", FOLDED, *KEYS, WORDS,
        "CREATE INDEX person_words ON halfhour_person USING gin (words)", NEARLY,
    ):
        schema_editor.execute(statement, params=None)


class Migration(migrations.Migration):
    """Search on PostgreSQL."""

    dependencies = [("halfhour", "0003_an_invitation_goes_out_once")]
    operations = [migrations.RunPython(make, migrations.RunPython.noop)]
