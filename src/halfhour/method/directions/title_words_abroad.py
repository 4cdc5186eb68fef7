"""Common words of job titles in other languages, and what they are in English."""

from __future__ import annotations

GERMAN = """
leiter=manager; leiterin=manager; leitung=manager; abteilungsleiter=department manager; teamleiter=team supervisor
geschaftsfuhrer=chief executive; geschaftsfuhrung=chief executive; vorstand=chief executive; inhaber=owner
entwickler=developer; softwareentwickler=software developer; ingenieur=engineer; informatiker=computer programmer
fachinformatiker=information technology specialist; systemadministrator=systems administrator
berater=consultant; unternehmensberater=management consultant; steuerberater=tax accountant; rechtsanwalt=lawyer
anwalt=lawyer; jurist=lawyer; notar=notary lawyer; richter=judge; lehrer=teacher; grundschule=elementary school
gymnasium=high school; erzieher=preschool teacher; dozent=lecturer; hochschule=university; arzt=physician
hausarzt=family physician; zahnarzt=dentist; tierarzt=veterinarian; apotheker=pharmacist; pfleger=nurse
krankenpfleger=nurse; krankenschwester=nurse; pflegefachkraft=nurse; pflegefachfrau=nurse; altenpfleger=geriatric nursing aide
hebamme=midwife; physiotherapeut=physical therapist; psychologe=psychologist; sozialarbeiter=social worker
sozialpadagoge=social worker; buchhalter=bookkeeper accountant; buchhaltung=bookkeeping accounting
wirtschaftsprufer=auditor; verkaufer=salesperson retail; verkauf=sales; vertrieb=sales; vertriebsleiter=sales manager
aussendienst=sales representative; einkaufer=buyer purchasing; einkauf=purchasing; kaufmann=commercial clerk
kauffrau=commercial clerk; industriekaufmann=business clerk; burokauffrau=office clerk; sachbearbeiter=office clerk
assistentin=assistant; sekretarin=secretary; personalleiter=human resources manager; personalreferent=human resources specialist
personal=human resources; projektleiter=project manager; projektmanager=project manager; handwerker=craftsman
elektriker=electrician; elektroniker=electronics technician electrician; klempner=plumber; installateur=plumber
schreiner=carpenter; tischler=carpenter cabinetmaker; maurer=bricklayer mason; maler=painter; dachdecker=roofer
zimmerer=carpenter; mechaniker=mechanic; mechatroniker=mechatronics technician; kfz=automotive; schlosser=metal fabricator
schweisser=welder; fahrer=driver; lkw=truck; kraftfahrer=truck driver; busfahrer=bus driver; lokfuhrer=locomotive engineer
koch=cook; kellner=waiter; backer=baker; metzger=butcher; friseur=hairdresser; gartner=gardener; landwirt=farmer
polizist=police officer; feuerwehrmann=firefighter; journalist=journalist; redakteur=editor; ubersetzer=translator
dolmetscher=interpreter; gestalter=designer; grafiker=graphic designer; mediengestalter=media graphic designer
architekt=architect; bauingenieur=civil engineer; bauleiter=construction manager; maschinenbau=mechanical engineering
elektrotechnik=electrical engineering; chemiker=chemist; physiker=physicist; biologe=biologist; forscher=researcher
wissenschaftler=scientist; wissenschaftlicher=research; mitarbeiter=employee; pfarrer=clergy; bibliothekar=librarian
lagerist=warehouse worker; logistiker=logistician; kundenberater=customer advisor; kundenservice=customer service
versicherungskaufmann=insurance agent; bankkaufmann=bank teller loan; makler=broker; immobilienmakler=real estate broker
hausmeister=janitor; reinigungskraft=cleaner; sicherheit=security; leiterin=manager; stellvertretender=deputy; und=and; bau=construction; wissenschaftliche=research; fahrrad=bicycle; vertriebsmitarbeiter=sales representative
kindergartner=kindergarten teacher; lehrkraft=teacher; referent=specialist; fachkraft=skilled worker; meister=master supervisor
betreuer=caregiver; therapeut=therapist; logopade=speech pathologist; notfallsanitater=paramedic; rettungssanitater=emergency medical technician
flugbegleiter=flight attendant; zugbegleiter=train conductor; backerei=bakery; schneider=tailor; tankwart=gas station attendant; pilot=pilot; polizei=police; soldat=soldier; dozentin=lecturer
forschung=research; entwicklung=development; technik=engineering; medizin=medicine; recht=legal; finanzen=finance; einzelhandel=retail
kaufmannischer=commercial; kaufmannische=commercial; verwaltung=administration; beamter=government official; trainer=trainer
"""
FRENCH = """
directeur=director; directrice=director; responsable=manager; chef=manager; chef de projet=project manager
chef de cuisine=chef head cook; cuisinier=cook; cuisiniere=cook; gerant=manager; gerante=manager; pdg=chief executive officer
dirigeant=chief executive; fondateur=founder; ingenieur=engineer; ingenieure=engineer; logiciel=software
logiciels=software; developpeur=developer; developpeuse=developer; informatique=information technology
informaticien=computer programmer; donnees=data; infirmiere=registered nurse; infirmier=registered nurse
medecin=physician; generaliste=family general; chirurgien=surgeon; dentiste=dentist; pharmacien=pharmacist
pharmacienne=pharmacist; veterinaire=veterinarian; kinesitherapeute=physical therapist; sage femme=midwife
aide soignante=nursing assistant; aide soignant=nursing assistant; psychologue=psychologist; orthophoniste=speech pathologist
enseignant=teacher; enseignante=teacher; professeur=teacher; professeure=teacher; professeur des ecoles=elementary school teacher
instituteur=elementary school teacher; institutrice=elementary school teacher; maitre de conferences=university professor
formateur=trainer; formatrice=trainer; avocat=lawyer; avocate=lawyer; juriste=legal counsel lawyer; notaire=notary lawyer
juge=judge; comptable=accountant; expert comptable=certified accountant; controleur de gestion=financial controller analyst
auditeur=auditor; commercial=sales representative; commerciale=sales representative; ventes=sales; vente=sales
vendeur=salesperson retail; vendeuse=salesperson retail; caissiere=cashier; caissier=cashier; acheteur=buyer purchasing
acheteuse=buyer purchasing; achats=purchasing; charge de clientele=customer account manager; ressources humaines=human resources
rh=human resources; recruteur=recruiter; charge de recrutement=recruiter; communication=communications; assistante=assistant
assistante de direction=executive assistant; secretaire=secretary; serveur=waiter; serveuse=waitress; boulanger=baker
boucher=butcher; coiffeur=hairdresser; coiffeuse=hairdresser; esthéticienne=skincare esthetician; estheticienne=skincare esthetician
plombier=plumber; electricien=electrician; menuisier=carpenter; macon=mason bricklayer; soudeur=welder; mecanicien=mechanic
chauffeur routier=truck driver; conducteur=driver; livreur=delivery driver; policier=police officer; pompier=firefighter
journaliste=journalist; redacteur=writer editor; redactrice=writer editor; traducteur=translator; traductrice=translator
graphiste=graphic designer; architecte=architect; urbaniste=urban planner; chercheur=researcher; chercheuse=researcher
agriculteur=farmer; jardinier=gardener; travailleur social=social worker; assistante sociale=social worker
educateur=childcare youth educator; conseiller=advisor; conseillere=advisor; technicien=technician; technicienne=technician
analyste=analyst; consultante=consultant; production=production; usine=plant; qualite=quality; achat=purchasing
de=of; du=of; des=of; chargee=officer; charge=officer; adjoint=assistant; adjointe=assistant; administratif=administrative; logistique=logistics
vendeur=salesperson; ouvrier=production worker; maitre=master; biologiste=biologist; chimiste=chemist; physicien=physicist
agent=agent; accueil=receptionist; numerique=digital; reseaux=network; reseau=network; systemes=systems; securite=security
juridique=legal; financier=financial; financiere=financial; paie=payroll; marche=market; projet=project; projets=projects; equipe=team
mecanique=mechanical; electrique=electrical; electronique=electronics; civile=civil; chimique=chemical; industriel=industrial
industrielle=industrial; medical=medical; medicale=medical; sociale=social; scolaire=school; gestion=management
maintenance=maintenance; entretien=maintenance; restauration=food service; hotellerie=hotel; batiment=construction
architecte interieur=interior designer; interieur=interior; charpentier=carpenter; couvreur=roofer; peintre=painter; cariste=forklift operator
la=; le=; les=; et=and; en=in; diplomee=; detat=; etat=
"""
SPANISH = """
director=director; directora=director; gerente=manager; jefe=manager; jefa=manager; encargado=supervisor; encargada=supervisor
jefe de proyecto=project manager; jefa de proyecto=project manager; director general=chief executive; fundador=founder
fundadora=founder; ingeniero=engineer; ingeniera=engineer; desarrollador=developer; desarrolladora=developer
programador=computer programmer; programadora=computer programmer; informatico=information technology technician
datos=data; enfermero=registered nurse; enfermera=registered nurse; medico=physician; medica=physician; doctora=physician
cirujano=surgeon; odontologo=dentist; odontologa=dentist; farmaceutico=pharmacist; farmaceutica=pharmacist
veterinario=veterinarian; veterinaria=veterinarian; fisioterapeuta=physical therapist; psicologo=psychologist
psicologa=psychologist; maestro=elementary school teacher; maestra=elementary school teacher; profesor=teacher
profesora=teacher; docente=teacher; abogado=lawyer; abogada=lawyer; laboralista=labor; juez=judge; contador=accountant
contadora=accountant; contable=accountant; publico=public; auditor=auditor; vendedor=salesperson; vendedora=salesperson
ventas=sales; comercial=sales representative; comprador=buyer; compradora=buyer; compras=purchasing; recursos humanos=human resources
reclutador=recruiter; reclutadora=recruiter; mercadeo=marketing; mercadotecnia=marketing; asistente=assistant; secretaria=secretary
administrativo=office administrative clerk; administrativa=office administrative clerk; administrador=administrator manager
recepcionista=receptionist; cajero=cashier; cajera=cashier; dependienta=retail salesperson; dependiente=retail salesperson
camarero=waiter; camarera=waitress; mesero=waiter; cocinero=cook; cocinera=cook; panadero=baker; peluquera=hairdresser
peluquero=hairdresser; fontanero=plumber; plomero=plumber; electricista=electrician; carpintero=carpenter; albanil=mason
soldador=welder; mecanico=mechanic; conductor=driver; camionero=truck driver; chofer=driver; policia=police officer
bombero=firefighter; periodista=journalist; redactor=writer editor; redactora=writer editor; traductor=translator
traductora=translator; disenador=designer; disenadora=designer; grafico=graphic; grafica=graphic; arquitecto=architect
arquitecta=architect; investigador=researcher; investigadora=researcher; cientifico=scientist; cientifica=scientist
agricultor=farmer; trabajador social=social worker; trabajadora social=social worker; analista=analyst; consultora=consultant
tecnico=technician; tecnica=technician; calidad=quality; obra=construction; enfermeria=nursing; laboratorio=laboratory; sistemas=systems; redes=network; civil=civil; industrial=industrial; mecanica=mechanical
proyectos=project; proyecto=project; operaciones=operations; logistica=logistics; finanzas=finance; credito=credit
ayudante=assistant; auxiliar=assistant; limpieza=cleaner; seguridad=security; ninera=nanny; cuidadora=caregiver; del=of; y=and; operario=production worker
"""
OTHERS = """
desenvolvedor=developer; desenvolvedora=developer; engenheiro=engineer; engenheira=engineer; enfermeiro=registered nurse
enfermeira=registered nurse; advogado=lawyer; advogada=lawyer; gerente de projetos=project manager; vendas=sales
vendedor=salesperson; contabilista=accountant; professor=professor; professora=teacher; coordenador=coordinator
coordenadora=coordinator; motorista=driver; cozinheiro=cook; jornalista=journalist; pesquisador=researcher; dentista=dentist
estagiario=intern; medica=physician; diretor=director; diretora=director; recursos humanos=human resources
avvocato=lawyer; avvocata=lawyer; ingegnere=engineer; infermiere=registered nurse; infermiera=registered nurse
commercialista=accountant tax; ragioniere=accountant; insegnante=teacher; medico=physician; farmacista=pharmacist
sviluppatore=developer; impiegato=office clerk; impiegata=office clerk; responsabile=manager; direttore=director
direttrice=director; cuoco=cook; cameriere=waiter; parrucchiera=hairdresser; giornalista=journalist; architetto=architect
idraulico=plumber; elettricista=electrician; amministratore delegato=chief executive officer; vendite=sales; operaio=production worker
tandarts=dentist; huisarts=family physician; arts=physician; verpleegkundige=registered nurse; leraar=teacher; lerares=teacher
docente=teacher; advocaat=lawyer; ingenieur=engineer; ontwikkelaar=developer; softwareontwikkelaar=software developer
verkoper=salesperson; accountmanager=account manager sales; projectleider=project manager; directeur=director
boekhouder=bookkeeper; kok=cook; vrachtwagenchauffeur=truck driver; loodgieter=plumber; elektricien=electrician
politieagent=police officer; adviseur=advisor consultant; medewerker=clerk; klantenservice=customer service; apotheker=pharmacist
programista=computer programmer; inzynier=engineer; lekarz=physician; pielegniarka=registered nurse; nauczyciel=teacher
nauczycielka=teacher; prawnik=lawyer; adwokat=lawyer; ksiegowa=accountant; ksiegowy=accountant; kierownik=manager
dyrektor=director; sprzedawca=salesperson; kierowca=driver; kucharz=cook; specjalista=specialist; prezes=chief executive
sjukskoterska=registered nurse; lakare=physician; larare=teacher; utvecklare=developer; saljare=salesperson; jurist=lawyer
ekonom=accountant economist; sykepleier=registered nurse; laerer=teacher; lege=physician; utvikler=developer
sygeplejerske=registered nurse; udvikler=developer; laege=physician; sairaanhoitaja=registered nurse; opettaja=teacher
muhendis=engineer; yazilim=software; ogretmen=teacher; avukat=lawyer; hemsire=registered nurse; muhasebeci=accountant
mudur=manager; doktor=physician; inginer=engineer; medic=physician; asistent=assistant; contabil=accountant
"""
BY_LANGUAGE = (FRENCH, SPANISH, OTHERS, GERMAN)
"""Later ones win where two languages share a word."""

KEPT_ENGLISH = frozenset(
    [
        "director",
        "conductor",
        "auditor",
        "chef",
        "commercial",
        "production",
        "communication",
        "personal",
        "professor",
        "journalist",
        "arts",
        "legal",
        "medic",
        "dentist",
        "la",
        "de",
        "en",
    ]
)
"""Words that mean something in English too: translated only when other words are foreign."""

ENDINGS = """
begleiter=attendant; zeichner=drafter; pruefer=inspector; prufer=inspector; bauer=builder; wart=maintenance worker
entwickler=developer; ingenieur=engineer; leiter=manager; lehrer=teacher; techniker=technician; berater=consultant
arzt=physician; pfleger=nurse; schwester=nurse; fahrer=driver; verkaufer=salesperson; therapeut=therapist
mechaniker=mechanic; anwalt=lawyer; kaufmann=clerk; manager=manager; administrator=administrator; architekt=architect
assistent=assistant; forscher=researcher; elektroniker=electronics technician; arbeiter=worker; ontwikkelaar=developer
"""
"""Second halves of German and Dutch compounds."""
