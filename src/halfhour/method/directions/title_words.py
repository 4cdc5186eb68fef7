"""Words of job titles: abbreviations, ranks, and what is said beside an occupation."""

from __future__ import annotations

ABBREVIATIONS = """
swe=software engineer; sde=software development engineer; sdet=software test engineer
sre=site reliability engineer; dev=developer; devs=developer; devops=devops systems engineer
mgr=manager; mngr=manager; mgmt=management; mgt=management; dir=director; vp=vice president
svp=vice president; evp=vice president; avp=vice president; ceo=chief executive officer
cfo=chief financial officer; cto=chief technology officer; cio=chief information officer
coo=chief operating officer; cmo=chief marketing officer; cpo=chief product officer
chro=chief human resources officer; cro=chief revenue sales officer; cdo=chief data officer
ciso=chief information security officer; cso=chief security officer; md=managing director
gm=general manager; agm=assistant general manager; hr=human resources; hrbp=human resources
ta=talent acquisition; eng=engineer; engr=engineer; engg=engineering; ing=engineer
mech=mechanical; elec=electrical; asst=assistant; assoc=associate; admin=administrator
exec=executive; coord=coordinator; supv=supervisor; supvr=supervisor; spec=specialist
tech=technician; rep=representative; reps=representative; acct=account; mktg=marketing
mkt=marketing; bd=business development; bdm=business development manager
bdr=sales development representative; sdr=sales development representative
ae=account executive sales representative; csm=customer success manager; kam=key account manager
tam=technical account manager; pm=project manager; tpm=technical project manager
pmo=project management office; po=product owner; ba=business analyst; bi=business intelligence
qa=quality assurance; qc=quality control; dba=database administrator; ml=machine learning
ai=artificial intelligence; nlp=natural language processing data scientist; it=information technology
ux=user experience; ui=user interface; seo=search engine optimization; sem=search engine marketing
ppc=search marketing; smm=social media; pr=public relations; comms=communications; ops=operations
rn=registered nurse; bsn=registered nurse; lpn=licensed practical nurse; lvn=licensed vocational nurse
cna=certified nursing assistant; hca=health care assistant; np=nurse practitioner
fnp=family nurse practitioner; crna=nurse anesthetist; ccrn=critical care nurse; msn=registered nurse
emt=emergency medical technician; gp=general practitioner family physician; ob=obstetrician
obgyn=obstetrician gynecologist; dpt=physical therapist; cota=occupational therapy assistant
ot=occupational therapist; slp=speech language pathologist; bcba=behavior analyst
pharmd=pharmacist; dds=dentist; dmd=dentist; dvm=veterinarian; lcsw=clinical social worker
lmsw=social worker; msw=social worker; lmft=marriage family therapist; lpc=mental health counselor
cra=clinical research associate; crc=clinical research coordinator; mlt=medical laboratory technician
icu=intensive care; er=emergency room; ea=executive assistant; pa=personal assistant
va=virtual administrative assistant; cpa=certified public accountant; cma=management accountant
acca=accountant; fca=chartered accountant; aca=chartered accountant; ifa=independent financial advisor
cfp=financial planner; cfa=financial analyst; ap=accounts payable; ar=accounts receivable
fpa=financial planning analyst; ib=investment banking; pe=private equity; vc=venture capital investor
hse=health and safety; ehs=environmental health and safety; hvac=heating air conditioning
cnc=computer numerical control machine; plc=controls engineer; hgv=heavy truck; lgv=heavy truck
cdl=truck driver commercial; flt=forklift; prof=professor; lect=lecturer; phd=researcher
postdoc=postdoctoral research scientist; postdoctoral=research scientist; sen=special education
tefl=english language teacher; tesol=english language teacher; esl=english second language teacher
det=detective; sgt=sergeant; cpl=corporal; capt=captain; lt=lieutenant; maj=major; pc=police officer
govt=government; gov=government; intl=international; natl=national; mfg=manufacturing
prod=production; maint=maintenance; whse=warehouse; dist=distribution; purch=purchasing
scm=supply chain; vet=veterinarian; sysadmin=systems administrator; netadmin=network administrator; appsec=application security
infosec=information security; secops=security operations; devsecops=security engineer
mlops=machine learning engineer; dataops=data engineer; finops=cloud financial analyst
revops=sales operations; salesops=sales operations; bizops=business operations; bizdev=business development
peopleops=human resources; martech=marketing technology; fintech=financial technology
edtech=education technology; biotech=biotechnology; pharma=pharmaceutical; k8s=kubernetes
fe=front end; be=back end; fullstack=full stack; frontend=front end; backend=back end
ios=mobile software; android=mobile software; react=web; node=web; nodejs=web; wordpress=web
gis=geographic information systems; cad=computer aided design drafter; bim=building information modeling
ic=individual contributor; cs=customer service; cx=customer experience; crm=customer relationship
erp=enterprise resource planning systems; sap=erp systems; ict=information technology
esg=sustainability; csr=customer service representative; dei=diversity equity inclusion
edi=diversity equity inclusion; hod=head of department; atc=air traffic controller; fo=airline pilot
cabin=flight; sme=subject matter expert; cpht=pharmacy technician; rph=pharmacist; rdn=registered dietitian
aprn=nurse practitioner; cst=surgical technologist; rda=dental assistant; rdh=dental hygienist
lmt=massage therapist; lpg=gas; mep=mechanical electrical plumbing engineer; qs=quantity surveyor
aicp=urban planner; riba=architect; aia=architect; mrics=surveyor; oscp=penetration tester
cissp=information security; actuary=actuary; fsa=actuary; cia=internal auditor; esq=attorney
jd=attorney; kc=barrister; qc2=barrister; gc=general counsel; da=district attorney
frontdesk=front desk; helpdesk=help desk support; callcenter=call center; photog=photographer
videog=videographer; cinematog=cinematographer; ft=full time; dj=disc jockey; mc=host emcee
dop=director of photography; av=audio visual; vfx=visual effects; cgi=computer graphics
fx=foreign exchange; rm=relationship manager; nurs=nurse; sw=software; hw=hardware
appdev=application developer; webdev=web developer; gamedev=video game developer
reporter=reporter; op=operator; oper=operator; nhs=health; snr=senior; mba=manager
fa=financial advisor; sa=systems analyst; cdm=clinical data manager; bcm=business continuity
clin=clinical; psych=psychologist; councillor=city council member legislator; mp=legislator; mep2=legislator
programmes=program; programme=program; centre=center; theatre=theater; labour=labor; organisation=organization
paediatric=pediatric; orthopaedic=orthopedic; anaesthetic=anesthetic; gynaecology=gynecology
haematology=hematology; oesophageal=esophageal; tyre=tire; aluminium=aluminum; jewellery=jewelry; colour=color
lic=licensed; cert=certified; reg=registered; comm=communications; econ=economist; chem=chemical; bio=biology
env=environmental; ins=insurance; inv=investment; res=research; sci=scientist; sys=systems; svc=service
svcs=services; cust=customer; pharm=pharmacy; phys=physical; gen=general; mktng=marketing; acctg=accounting
fin=finance; edu=education; trg=training; info=information; sec=security; prog=program; proj=project
"""
"""Short forms and what they stand for in a title, as ``short=long`` (our own list)."""

RANKS = frozenset(
    ["sr", "snr", "senior", "jr", "junior", "midlevel", "lead", "leading", "i", "ii", "iii", "iv", "v", "vi", "l1", "l2", "l3", "l4", "l5", "1", "2", "3", "4", "5", "1st", "2nd", "grade", "band", "interim", "acting", "temporary", "temp", "freelance", "freelancer", "independent", "selfemployed", "certified", "chartered", "registrant", "licensed", "experienced", "qualified", "accredited", "professional", "aspiring", "passionate", "award", "winning", "awardwinning", "global", "regional", "national", "international", "emea", "apac", "dach", "latam", "americas", "uk", "usa", "us", "eu", "europe", "asia", "africa", "nordics", "benelux", "anz", "mena", "fulltime", "parttime", "remote", "hybrid", "onsite", "proud", "strategic", "dynamic", "driven", "motivated", "results", "skilled", "former", "retired", "emeritus", "trainee", "apprentice", "graduate", "bilingual", "mobile-first", "founding", "nmls", "ccc", "md-phd", "cum", "laude", "highly", "very", "the", "my", "our", "your", "at", "and", "or", "of", "a", "an", "in", "to", "for", "with", "on", "by", "from", "b2b", "b2c", "d2c", "saas", "guru", "ninja", "rockstar", "wizard", "evangelist", "unicorn", "hero"]
)  # fmt: skip
"""Words that tell rank, place or manner and not the occupation; taken off when others remain."""


LONE = {"ta": "teaching assistant", "md": "physician"}
"""What a short form means when it is the whole title."""

_GYM = frozenset({"trainer", "fitness", "gym", "time", "personal"})
_CLINIC = frozenset({"phd", "mph", "facp", "facs", "physician", "doctor", "medicine", "hospital"})
_SCHOOL = frozenset({"sen", "school", "classroom", "primary", "ks1", "ks2", "eyfs"})
AMBIGUOUS: dict[str, tuple[tuple[frozenset[str], str], ...]] = {
    "pt": ((_GYM, ""), (frozenset({"pt"}), "physical therapist")),
    "md": ((_CLINIC, "physician"),),
    "ta": ((_SCHOOL, "teaching assistant"),),
    "csm": ((frozenset({"scrum", "agile"}), ""),),
    "ea": ((frozenset({"tax", "irs"}), ""),),
    "pa": ((frozenset({"physician", "c"}), "physician assistant"),),
    "ar": ((frozenset({"vr", "xr", "reality"}), "augmented reality"),),
}
"""Short form → (words of the title that decide, what it then means), the first that fits."""

CREDENTIALS = frozenset(
    ["mba", "pmp", "cspo", "psm", "pspo", "csm", "safe", "msc", "bsc", "ba", "ma", "beng", "meng", "llb", "llm", "bed", "med", "mph", "mha", "mpa", "edd", "jd2", "scd", "shrm", "scp", "phr", "sphr", "cipd", "acsm", "facs", "frcs", "frcp", "mrcp", "mrcgp", "mbbs", "mbchb", "faan", "facp", "face", "cism", "cisa", "itil", "prince2", "aws", "terraform", "kubernetes", "azure", "gcp", "ccna", "cissp", "oscp", "ocs", "pe", "leed", "gphc", "nmc", "hcpc", "fcca", "fcipd"]
)  # fmt: skip
"""Letters after a name: dropped when anything else is left."""


def pairs(text: str) -> dict[str, str]:
    """``a=b; c=d`` over several lines as a dictionary."""
    entries = (part.strip() for line in text.splitlines() for part in line.split(";"))
    return {key: value for key, _, value in (e.partition("=") for e in entries) if key}
