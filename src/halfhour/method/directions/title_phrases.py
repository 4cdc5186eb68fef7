"""Phrases of today, or of other English-speaking countries, in the words of O*NET."""

from __future__ import annotations

PHRASES = """
1st grade=elementary school; 2nd grade=elementary school; 3rd grade=elementary school; 4th grade=elementary school; 5th grade=elementary school; 6th grade=middle school
7th grade=middle school; 8th grade=middle school; 9th grade=high school; 10th grade=high school; 11th grade=high school; 12th grade=high school
first grade=elementary school; second grade=elementary school; third grade=elementary school; fourth grade=elementary school; fifth grade=elementary school; sixth grade=middle school
seventh grade=middle school; eighth grade=middle school; ninth grade=high school; tenth grade=high school; eleventh grade=high school; twelfth grade=high school
phd candidate in=research scientist; phd student in=research scientist; comp and ben=compensation benefits
comp and benefits=compensation benefits; people and=human resources
chef de rang=waiter; lift engineer=elevator mechanic; lift technician=elevator mechanic; lift mechanic=elevator mechanic
scaffolder=scaffold builder carpenter; groundworker=construction laborer; dry liner=drywall installer
shopfitter=carpenter; kitchen fitter=cabinet installer carpenter; panel beater=auto body repairer
lorry driver=truck driver; binman=refuse collector; postie=mail carrier; joiner=carpenter; tiler=tile setter
chippy=carpenter; brickie=brick mason; carpet fitter=carpet installer; pipefitter=pipefitter
head of people=human resources director; head of talent acquisition=human resources director recruiting; head of=director; full time=; part time=; mid level=; entry level=; night shift=; day shift=; live in=; vice president=vice president director; class 1=; class 2=
head of people=human resources director; head of talent=human resources director; head of=director
chief of staff=chief of staff executive assistant to executive operations
people ops=human resources; people operations=human resources; people and culture=human resources
people partner=human resources business partner; head of people=human resources director
chief people officer=chief human resources officer; talent acquisition=recruiting talent acquisition
l and d=training and development; r and d=research and development; m and a=mergers acquisitions
f and b=food and beverage; a and e=emergency medicine; ap ar=accounts payable receivable
fp and a=financial planning analyst; q and a=quality; pr and comms=public relations communications
growth hacker=marketing specialist growth; growth marketer=marketing specialist
growth manager=marketing manager; demand generation=marketing demand generation
demand gen=marketing demand generation; go to market=marketing; brand strategist=brand marketing strategist
scrum master=scrum master project manager; product owner=product owner project manager
agile coach=agile coach project manager; agile delivery=information technology project manager
delivery manager=information technology project manager delivery; release manager=information technology project manager
rev ops=sales operations; revenue operations=sales operations; sales ops=sales operations
customer success=customer success account service; account exec=sales account executive
inside sales=inside sales representative; business development=business development sales
office ninja=office administrator; office manager=office manager administrative
personal trainer=personal trainer fitness; pt personal trainer=personal trainer fitness
first officer=airline pilot first officer; cabin crew=flight attendant; air hostess=flight attendant
police constable=police officer; detective sergeant=police detective; soc analyst=information security analyst
pen tester=penetration tester; ethical hacker=penetration tester; red team=penetration tester
help desk=help desk user support; service desk=help desk user support; it support=computer user support
first line=help desk; call centre=call center customer service; contact centre=call center customer service
letting agent=real estate rental agent; estate agent=real estate sales agent; lettings=real estate rental
quantity surveyor=cost estimator quantity surveyor; site foreman=construction foreman
site manager=construction site manager; clerk of works=construction inspector; sparky=electrician
gas fitter=gas fitter plumber; gas engineer=gas heating mechanic; black belt=quality industrial engineer
six sigma=quality industrial engineer six sigma; warehouse operative=warehouse worker order picker
factory operative=production worker; process operator=production machine operator
shop assistant=retail sales assistant; sales assistant=retail sales assistant
checkout operator=cashier checkout; shop manager=retail store manager; bank teller=teller
hairdresser=hairdresser; hair stylist=hairstylist; nail tech=nail technician manicurist
dental nurse=dental assistant; vet nurse=veterinary nurse technician; vet tech=veterinary technician
veterinary nurse=veterinary technician; theatre nurse=operating room nurse
scrub nurse=operating room nurse; staff nurse=registered nurse staff; charge nurse=charge nurse registered
district nurse=community health nurse; ward sister=charge nurse; health visitor=public health nurse
health care assistant=nursing assistant; healthcare assistant=nursing assistant; care assistant=personal care aide
care worker=personal care aide; support worker=direct support worker personal care; carer=caregiver personal care aide
lollipop lady=crossing guard; dinner lady=cafeteria worker; bin man=refuse collector
postman=mail carrier; milkman=driver sales delivery; lorry driver=heavy truck driver
van driver=light truck delivery driver; delivery driver=delivery driver light truck; uber driver=taxi driver rideshare
rideshare driver=taxi driver; owner operator=owner operator truck; taxi driver=taxi driver
primary school=elementary school; secondary school=high school; high school=high school
sixth form=high school; infant school=elementary school; reception class=kindergarten
reception teacher=kindergarten teacher; nursery manager=preschool daycare director
nursery teacher=preschool teacher; nursery nurse=childcare worker; headteacher=school principal
head teacher=school principal; headmaster=school principal; headmistress=school principal
deputy head=assistant school principal; teaching assistant=teaching assistant; supply teacher=substitute teacher
maths teacher=mathematics teacher; nanny=nanny; au pair=nanny; childminder=childcare provider
solicitor=attorney lawyer; barrister=attorney lawyer trial; in house counsel=corporate counsel attorney
legal counsel=corporate counsel attorney; conveyancer=real estate title examiner attorney
legal exec=paralegal; magistrate=magistrate judge; civil servant=government program analyst
policy adviser=policy analyst; policy advisor=policy analyst; policy officer=policy analyst
public affairs=public affairs government relations specialist; lobbyist=lobbyist government relations public relations
major gifts=fundraising major gifts; development officer=fundraising development officer
executive director=executive director; non profit=nonprofit; nonprofit executive director=nonprofit executive director chief executive
sub editor=copy editor; podcaster=podcaster radio broadcast; youtuber=video content creator producer
content creator=digital content writer producer; influencer=social media content promoter
streamer=entertainer broadcast; blogger=blogger writer; vlogger=video content producer
copywriter=copywriter advertising; voice over=voice actor; voiceover=voice actor
sound guy=sound engineering technician; sound engineer=sound engineering technician
camera operator=camera operator; videographer=videographer camera operator
ux designer=user experience designer; ui designer=user interface designer; product designer=user experience product interface designer
ux researcher=user experience researcher; interaction designer=interface designer; ux writer=technical writer user experience
service designer=user experience designer; full stack=full stack web software
front end=front end web; back end=back end software; prompt engineer=artificial intelligence software engineer
ml engineer=machine learning engineer data scientist; machine learning engineer=machine learning data scientist software engineer
data engineer=data engineer data warehouse database software; data wrangler=data scientist analyst; analytics engineer=business intelligence data engineer
cloud engineer=cloud systems engineer; platform engineer=platform systems software engineer
solutions architect=solutions systems architect; solution architect=solutions systems architect
enterprise architect=enterprise systems architect; cloud architect=cloud systems architect
staff engineer=software engineer; engineering manager=engineering manager; staff software=software
blockchain developer=blockchain engineer developer; game dev=video game developer
game developer=video game software developer; firmware engineer=firmware embedded software engineer
tech lead=software developer lead; team lead=team supervisor; quant=quantitative analyst
quant researcher=financial quantitative analyst; quant trader=securities trader quantitative analyst
private equity=private equity investment analyst; venture capitalist=venture capital investment fund manager
venture capital=venture capital investment fund; angel investor=investor; wealth manager=wealth financial advisor
relationship manager=relationship manager banker; investment banker=investment banker securities
claims handler=insurance claims adjuster; loss adjuster=insurance claims adjuster; insurance broker=insurance agent broker
mortgage broker=mortgage loan officer broker; mortgage adviser=mortgage loan officer; tax adviser=tax accountant advisor
tax advisor=tax accountant advisor; bookkeeper=bookkeeper; finance business partner=financial analyst
management consultant=management consultant analyst; strategy consultant=management consultant analyst
consultant psychiatrist=psychiatrist; consultant surgeon=surgeon; consultant physician=physician
consultant cardiologist=cardiologist; junior doctor=physician resident; medical doctor=physician
md phd=physician scientist; senior house officer=physician resident; registrar=physician registrar
doctor=physician doctor; paediatrician=pediatrician; orthopaedic=orthopedic; anaesthetist=anesthesiologist
gynaecologist=gynecologist; physio=physical therapist; physiotherapist=physical therapist physiotherapist
chemist shop=pharmacist; optician=optician; speech therapist=speech language pathologist therapist
shrink=psychologist; counsellor=counselor; psychotherapist=psychotherapist mental health counselor
youth worker=youth worker community social; community leader=community worker
vicar=clergy priest; imam=clergy imam; rabbi=rabbi clergy; priest=priest clergy; monk=clergy religious
landscape gardener=landscape gardener groundskeeper; gardener=gardener groundskeeper; tree surgeon=tree trimmer arborist
dog walker=dog walker animal caretaker; dog groomer=dog groomer animal; chauffeur=chauffeur
bouncer=security guard bouncer; caretaker=janitor building caretaker; handyman=handyman maintenance worker
cleaner=cleaner janitor; housekeeper=housekeeper maid; char=cleaner; chambermaid=hotel maid
line cook=restaurant line cook; commis chef=line cook restaurant; chef de partie=restaurant cook chef
kitchen porter=kitchen helper dishwasher; head waiter=head waiter; mixologist=bartender; publican=bar manager food service
bar staff=bartender; sommelier=sommelier wine; latte artist=barista; coffee roaster=coffee roaster
front of house=restaurant host; front desk=front desk hotel clerk; tour guide=tour guide
travel consultant=travel agent; event manager=event planner; events manager=event planner; wedding planner=wedding event planner
supply chain planner=supply chain planner analyst logistician; category manager=purchasing category manager; demand planner=demand planner logistician
buyer menswear=retail buyer; merchandiser=merchandiser; visual merchandiser=visual merchandiser window display
general manager hotel=hotel manager; store manager=retail store manager; plant manager=plant production manager
works manager=plant production manager; fitter=mechanical fitter; mechanic=mechanic
lab tech=laboratory technician; lab technician=laboratory technician; lab manager=laboratory manager
research fellow=research scientist; research assistant=research assistant; principal investigator=research scientist
phd researcher in=research scientist; phd student=doctoral researcher; phd candidate=doctoral researcher
executive recruiter=executive recruiter; headhunter=headhunter recruiter; recruitment consultant=recruiter
career coach=career coach counselor; life coach=life coach; executive coach=executive coach training leadership
business coach=business coach training consultant; motivational speaker=motivational speaker
thought leader=; board member=board member; non executive director=board member chief executive
founder=founder chief executive; co founder=founder chief executive; cofounder=founder chief executive; business owner=business owner general manager
managing partner=managing partner chief executive; managing director=managing director chief executive
president=president chief executive; country manager=general manager; entrepreneur=entrepreneur chief executive
solopreneur=entrepreneur chief executive; wind turbine tech=wind turbine technician; solar installer=solar photovoltaic installer
chief product officer=product management director; product manager=product manager; technical program manager=information technology program project manager
program manager=program manager project management; programme manager=program project manager
user experience researcher=user experience researcher; technical writer=technical writer; technical author=technical writer
clinical research associate=clinical research coordinator monitor; regulatory affairs=regulatory affairs specialist
medical science liaison=medical science liaison; medical rep=pharmaceutical sales representative
pharma rep=pharmaceutical sales representative; museum educator=museum educator; cyber security=information security cyber
cybersecurity=information security cyber; threat hunter=information security analyst; hacker=information security hacker
store keeper=storekeeper stock clerk; stocktaker=inventory clerk; picker packer=order picker packer
director engineer=engineering director; director of engineer=engineering director; director of eng=engineering director
vp eng=engineering director; dir of eng=engineering director; member of parliament=legislator; prime minister=legislator
ambassador=government diplomat political; hospital porter=orderly hospital; shift lead=shift supervisor; shift leader=shift supervisor
happiness officer=customer service manager; global mobility=human resources relocation
real estate investor=real estate investment; research engineer=research scientist engineer
graduate engineer=engineer; train driver=locomotive engineer; tram driver=streetcar operator; signalman=railroad signal operator; conductor=conductor
"""
"""Phrases of today, or of other English-speaking countries, and how O*NET would say it."""
