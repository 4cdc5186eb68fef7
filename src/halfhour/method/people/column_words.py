"""What the headers of address books mean, in the languages their programs speak."""

from __future__ import annotations

EXACT: dict[str, str] = {
    phrase: field
    for field, phrases in {
        "name": "name|full name|fullname|display name|contact name|anzeigename|nom complet|contact"
        "|nombre completo|nome completo|prikazano ime|person|whole name|naam|navn|namn|vollstandiger name"
        "|who|angezeigter name|nom affiche|nombre para mostrar"
        "|nombre y apellidos|nombre y apellido|apellidos y nombre|nombre apellidos|nom et prenom|prenom et nom|nom prenom|prenom nom|vorname nachname|name vorname|vor und nachname|vorname und nachname|persona|personne|kontakt|contacto",
        "given": "first name|firstname|given name|givenname|given|first|forename|vorname|prenom|nombre"
        "|nome|voornaam|fornavn|fornamn|imie|ime|keresztnev|etunimi|first names|vornamen|jmeno",
        "middle": "middle name|middle|additional name|weitere vornamen|deuxieme prenom|segundo nombre"
        "|second prenom|second name|middle names|zweiter vorname",
        "family": "last name|lastname|family name|familyname|surname|last|family|nachname|familienname"
        "|nom|nom de famille|apellidos|apellido|cognome|sobrenome|achternaam|efternamn|etternavn"
        "|efternavn|nazwisko|priimek|sukunimi|prijmeni|zuname",
        "prefix": "name prefix|prefix|salutation|honorific|anrede|civilite|tratamiento|prefijo|trattamento",
        "suffix": "name suffix|suffix|suffixe|sufijo|namenszusatz|suffisso",
        "nickname": "nickname|nick name|spitzname|surnom|apodo|alias|nicknames|short name|screen name|zaslonsko ime"
        "|rufname|kosename|diminutif|mote",
        "maiden": "maiden name|birth name|former name|geburtsname|nom de jeune fille|nom de naissance"
        "|madchenname|apellido de soltera|nombre de soltera",
        "honorific_or_title": "title|titre|titel|titulo",
        "title": "job title|jobtitle|position|role|function|funktion|fonction|cargo|puesto|stelle|poste"
        "|occupation|organization title|organisation title|headline|berufsbezeichnung|functie|ruolo"
        "|mansione|job|current title|current position|stanowisko|zawod|profession title|what they do"
        "|beruf|metier|profession|profesion|intitule du poste|intitule de poste|titre du poste|puesto de trabajo|tatigkeit|rolle",
        "organisation": "company|company name|organisation|organization|organization name|employer|firma"
        "|unternehmen|entreprise|societe|empresa|compania|organizacion|azienda|bedrijf|arbeitgeber"
        "|employeur|org|current company|organisation name|where they work|works at|werkgever|firm"
        "|institution|account name|societa|yritys|firmenname|current employer|compagnie"
        "|etablissement|organisme|organismo|institucion|empleador|einrichtung|arbeitgeberin",
        "department": "department|abteilung|service|departamento|reparto|organization department|afdeling|team",
        "birthday": "birthday|geburtstag|birth date|birthdate|date of birth|dob|anniversaire|cumpleanos"
        "|fecha de nacimiento|date de naissance|geburtsdatum|compleanno|born|verjaardag"
        "|bday|b day|geb|geb datum|geboren|geboren am|naissance|ne le|nee le|ne e le|date naissance|nacimiento|fecha nacimiento|nacido el|fecha de cumpleanos|data di nascita|geboortedatum",
        "birth_year": "birth year", "birth_month": "birth month", "birth_day": "birth day",
        "anniversary": "anniversary|jahrestag|anniversaire de mariage ou fete|aniversario",
        "notes": "notes|note|notizen|notiz|bemerkungen|bemerkung|comments|comment|notas|nota|remarks|remark"
        "|description|kommentar|memo|opmerkingen|commentaires|annotazioni|about"
        "|anmerkung|anmerkungen|hinweis|hinweise|remarque|remarques|observation|observations|commentaire|observacion|observaciones|comentario|comentarios",
        "tags": "tags|tag|labels|label|categories|category|kategorien|kategorie|groups|group|list|lists"
        "|group membership|categorias|etiquetas|keywords|stichworter|mots cles|palabras clave|gruppe"
        "|schlagwort|schlagworte|schlagworter|gruppen|etiquette|etiquettes|groupe|groupes|categorie|mots clefs|etiqueta|grupo|grupos|categoria",
        "how_known": "how known|recomendado por|how do i know them|how i know them|how we know each other|how met|how we met"
        "|met at|where met|where we met|kennengelernt|how known to me|relationship|connection|woher|context"
        "|how do you know them|referred by|empfohlen von|recommande par|introduced by"
        "|beziehung|bekannt durch|relation|comment connu|comment je le connais|contexte|relacion|como lo conozco|contexto|kontext",
        "closeness": "closeness|how well|how well known|how well do i know them|relationship strength|strength",
        "last_contact": "last contact|last contacted|last talked|last talked to|last spoke|letzter kontakt"
        "|dernier contact|last contact date|last conversation|ultimo contacto|last interaction|last seen"
        "|letztes gesprach|zuletzt gesprochen|zuletzt gesehen|derniere rencontre|derniere conversation|dernier echange|ultima conversacion",
        "connected_on": "connected on|verbunden am|connection date|connected|connecte le|conectado el",
        "location": "location|emplacement|ubicacion de la oficina|ort|standort|lieu|ubicacion|region|geo location|based in|city country|where|wohnort"
        "|localisation|localizacion|residence",
        "address": "address|adresse|direccion|indirizzo|adres|postal address|anschrift|mailing address|full address"
        "|postanschrift|postadresse|wohnadresse|adresse postale|adresse complete|direccion postal|direccion completa|domicilio",
        "extended": "address 2|address line 2|street 2|adresszusatz|adresse 2|complement dadresse|complement d adresse"
        "|direccion 2|complemento",
        "spouse": "spouse|partner|conjoint|conjoint e|conyuge|coniuge|ehepartner",
        "children": "children|kinder|enfants|hijos|figli",
        "manager": "managers name|responsable|name des r vorgesetzten|nom du responsable|manager|nombre del director",
        "assistant": "assistants name|nom de lassistant e|nom de lassistant|assistent in|nom de l assistant e|nombre del ayudante",
        "url": "url|website|web page|web page 1|web page 2|webseite|homepage|page web|pagina web|linkedin|web"
        "|profile url|linkedin url|linkedin profile|personal web page|site web|sitio web|public profile url"
        "|person linkedin url|twitter|github|xing|blog|profile|link|websites|twitter handles"
        "|web address|webadresse|adresse web|direccion web|internetadresse|internet|profil|profil url|perfil|perfil url|own profile|lien|enlace|url de perfil|url du profil",
        "skip": "initials|initialen|initiales|iniciales|priority|prioritat|priorite|prioridad|sensitivity"
        "|vertraulichkeit|diffusion|sensibilidad|private|privat|prive|privado|mileage|reisekilometer|gender"
        "|kilometrage|kilometraje|geschlecht|sexe|sexo|internet free busy|internet frei gebucht|file as"
        "|directory server|verzeichnisserver|serveur de repertoires|language|sprache|langue|idioma|photo"
        "|billing information|abrechnungsinformation|informations facturation|account|konto|compte|cuenta"
        "|government id number|sozialversicherungsnr|organizational id number|organisationsnr|yomi name"
        "|given name yomi|additional name yomi|family name yomi|given yomi|surname yomi|company yomi|subject"
        "|numero didentification de lorganisation|disponibilite internet|critere de diffusion"
        "|serveur dannuaire|societe yomi|prenom yomi|nom yomi|apellido yomi|compania yomi"
        "|yomi especificada|confidencialidad|facturacion|genero|numero de id del gobierno"
        "|disponibilidad de internet|servidor de directorios|phonetic first name|phonetic middle name|phonetic last name|code gouvernement|id|row|no|nr|number",
    }.items()
    for phrase in phrases.split("|")
}  # fmt: skip

# Headers that say what they are and where in a word of their own.
LABELLED = {
    "particular": ("phone", "home"),
    "b p professionnelle": ("po_box", "work"),
    "telephone de lassistant e": ("phone", "assistant"),
    "telephone de lassistant": ("phone", "assistant"),
}

MAIL = frozenset(
    [
        "mail",
        "email",
        "emails",
        "courriel",
        "messagerie",
        "correo",
        "epost",
        "posta",
        "poste",
        "eposta",
    ]
)
NOT_MAIL = frozenset(
    [
        "type",
        "typ",
        "tipo",
        "display",
        "angezeigter",
        "mostrar",
        "nom",
        "nombre",
        "name",
        "confirmed",
        "status",
        "opt",
        "verified",
    ]
)
PHONE = frozenset(
    [
        "phone",
        "phones",
        "telephone",
        "telephones",
        "tel",
        "telefon",
        "telefono",
        "telefone",
        "telefoon",
        "mobile",
        "mobiltelefon",
        "mobil",
        "cell",
        "cellphone",
        "cellular",
        "handy",
        "movil",
        "celular",
        "portable",
        "fax",
        "telecopie",
        "pager",
        "autotelefon",
        "haupttelefon",
        "telex",
        "gsm",
        "natel",
        "rufnummer",
        "whatsapp",
        "cellulare",
        "telefonnummer",
        "mobilnummer",
        "telefax",
        "callback",
        "ruckmeldung",
        "isdn",
        "rappel",
        "rnis",
        "radiomessagerie",
        "buscapersonas",
        "radiotelefono",
        "teletipo",
        "centralita",
        "llamada",
        "mobilnika",
        "faksa",
        "pozivnika",
    ]
)
WEB = frozenset(
    [
        "url",
        "website",
        "web",
        "webpage",
        "webseite",
        "homepage",
        "linkedin",
        "twitter",
        "github",
        "site",
        "sitio",
    ]
)
STREET = frozenset(["street", "strasse", "str", "rue", "calle", "avenida", "via", "straat"])
HOUSE = frozenset(["hausnummer", "hausnr", "huisnummer"])
ADDRESS = frozenset(["address", "adresse", "direccion", "indirizzo", "adres", "anschrift"])
CITY = frozenset(
    [
        "city",
        "ort",
        "wohnort",
        "stadt",
        "gemeinde",
        "ville",
        "localite",
        "commune",
        "lieu",
        "ciudad",
        "localidad",
        "poblacion",
        "municipio",
        "citta",
        "town",
        "plaats",
        "locality",
    ]
)
REGION = frozenset(
    [
        "state",
        "province",
        "region",
        "bundesland",
        "kanton",
        "county",
        "provincia",
        "departement",
        "estado",
        "dep",
    ]
)
POSTCODE = frozenset(
    ["postal", "zip", "postleitzahl", "plz", "zipcode", "postcode", "post", "cap", "cp", "npa"]
)
COUNTRY = frozenset(["country", "land", "pays", "pais", "nation"])
BOX = frozenset(["postfach", "postale", "apartado", "box", "bp"])
PLACES = {
    word: label
    for label, words in {
        "work": "business work geschaftlich bureau trabajo office company firma societe professionnelle organizacion professional pro "
        "empresa laboral lavoro arbeit dienstlich werk",
        "home": "home privat domicile particular casa personal private personnel domicilio perso",
        "other": "other weitere weiterer weiteres autre otro otra altro",
    }.items()
    for word in words.split()
}
LINES = {
    word: label
    for label, words in {
        "cell": "mobile mobiltelefon mobil cell cellphone cellular handy movil celular portable gsm natel "
        "cellulare mobilnummer",
        "fax": "fax telecopie telefax",
        "pager": "pager radiomessagerie buscapersonas",
        "car": "car autotelefon voiture",
        "main": "main primary haupttelefon principal",
        "assistant": "assistant assistants assistent ayudante",
    }.items()
    for word in words.split()
}
