"""Short, pet and sister forms of given names, folded; each line is one name and its forms."""

from __future__ import annotations

ENGLISH = """
abigail abby abbie gail
abraham abe bram
adelaide addie della heidi
albert al bert bertie
alexander alex alec sandy sasha xander lex alejandro aleksandr aleksander oleksandr alessandro sandro sascha
alexandra alex sandra sasha lexi alexa aleksandra oleksandra alejandra alessandra ola
alfred al fred alf alfie alfredo
alice ali alicia ally
allison alison ali allie ally
amanda mandy mandi manda
andrea andi drea
andrew andy drew andreas andre andrei andrej andrzej andres anders andrea andriy
angela angie ange angelina angelika
ann anne anna annie nan nancy hanna hannah anya ania anja ana anneke annika anouk
anthony tony antonio anton antoine antoni ant toni toninho tonio
antonia toni tonia antoinette
archibald archie
arnold arnie
arthur art artie artur arturo
augustus gus august augusto
barbara barb barbie babs basia
bartholomew bart barry bartek bartosz
beatrice bea trixie beatriz beate
benedict ben benny benedikt benoit
benjamin ben benny benji benjamim
bernard bernie bernd bernhard
bradley brad
caroline carrie caro lina karolina carolina karoline carol
catherine katherine kathryn cathy kathy kate katie kat kitty cate kath katharina katarina katarzyna kasia catarina caterina katrin kathrin kathi katja ekaterina katya yekaterina karin kathleen trina catalina
charles charlie chuck chas carlos karl carl carlo karel karol chip
charlotte charlie lottie lotte carlotta charlene
christian chris kit cristian krystian
christina christine chris tina chrissy christy cristina kristina kristin kirsten krystyna kirstin
christopher chris kit topher christoph christophe cristobal kristof krzysztof krzys
clara claire klara clare chiara
claudia claudine klaudia
clifford cliff
constance connie
cornelius neil con cornelis kees
cynthia cindy
daniel dan danny dani daniele danilo
daniela dani danielle danni
david dave davy dai davide dawid
deborah deb debbie debra
dennis denny denis den
diana diane di
dominic dom nick domenico dominik dominique
donald don donny
dorothy dot dottie dolly dora dorothea dorota
douglas doug
edgar ed eddie edgardo
edmund ed ted ned eddie
edward ed ted ned eddie teddy eduardo edoardo eduard edouard
eleanor ellie nell nora elinor eleonora leonor
elizabeth liz beth betty eliza lisa lizzie bess libby elsie elisabeth elisabetta isabel elzbieta ela elli lise lisbeth liesl betsy elise alzbeta yelizaveta
emily em emmy millie emilia
emma em emmy
ernest ernie ernst ernesto
esther essie hester ester
eugene gene evgeny evgenij yevgeny eugen eugenio zhenya
evelyn eve evie
florence flo flossie
frances fran frannie francesca franziska franzi fanny franka francine
francis frank fran francisco franz francesco francois frantisek franciszek paco pancho chico cisco
franklin frank
frederick fred freddie freddy fritz friedrich federico frederic fryderyk frederik fredrik
gabriel gabe gabi gabriele
gabriella gabby gabi gabriela gabrielle
geoffrey geoff jeff jeffrey
george georgie georg jorge giorgio georges jerzy jurek yuri jiri juergen jurgen
gerald gerry jerry gerard gerhard geraldo
gertrude gert trudy
gilbert gil
gregory greg grigory grzegorz grzesiek gregor gregorio grisha
gwendolyn gwen wendy
harold harry hal harald
harriet hattie harry
helen nell ellen helena elena helene lena olena yelena jelena ilona alena nellie
henry harry hank hal heinrich enrico enrique henri henrik hendrik heinz henryk
herbert herb bert heribert
howard howie
hugh hughie hugo ugo
irene rena irena irina ira
isaac ike zac
isabella bella izzy isabel isabelle izabela isa
jacob jake jack jakob jakub kuba jacopo yakov jacobo
jacqueline jackie jacqui
james jim jamie jimmy jem jaime diego jaime
jane janie jenny janet jan
janet jan
jennifer jen jenny jenn jenna
jeremy jerry jez jeremiah jeremie
jessica jess jessie
joan jo joanie
joanna jo joanne johanna hanna joann asia giovanna juana jana
john jack johnny jon ian ivan johan johannes hans jan juan joao giovanni jean ioannis yiannis hannes evan sean
jonathan jon jonny nathan jonatan
joseph joe joey jose josef giuseppe pepe beppe pino josip jozef yosef yusuf youssef jozsef jef
josephine jo josie josefina giuseppina
joshua josh
judith judy judi
julia julie jules giulia yulia julianna juliette juliet
julian jules juliano
karen kari karin
kenneth ken kenny
kimberly kim
lawrence larry laurie lars lorenzo laurent lorenz loren
leonard leo len lenny leonardo lennart leon leonid
lillian lily lil lilian
linda lindy lynn
louis lou louie luis luigi ludwig lewis ludovic luiz
louise lou luisa lulu luise louisa
lucas luke luca lukas lukasz luc
lucy lucia lucie lulu lucja luz
madeline maddie maddy madeleine magdalena lena
magdalena magda lena madeleine malena
margaret maggie peggy meg marge margie rita greta madge daisy peg margarita margarete marguerite malgorzata gosia margherita gretchen margit margot marketa
maria mary marie mariya marija maryam miriam mia mimi mitzi marika masha molly polly mariana ria
marcus mark marc marek marco marko markus marcos
martha marta marty
martin marty martino marcin
matilda tilly mattie mathilde tilda
matthew matt matty mathieu matteo matthias mateusz mateo matej mat matze mattias matthaus matvey
maurice mo moritz mauricio maurizio moe morris
maximilian max maks maksymilian massimiliano maxim
melanie mel
melissa mel missy lissa
michael mike mick micky mikey michel miguel michal mikhail mikael michele misha michiel mikkel mihail mikolaj micke
michelle shelly mich michele
mildred millie
nancy nan
natalie nat natalia natasha nathalie natalya talia nataliya
nathaniel nate nat nathan
nicholas nick nicky nico nicolas nikolai nikolaus klaus claus niklas nicola niccolo mikolaj nikola nikolas nikos colin
nicole nicky nikki nic nicola coco
oliver ollie olivier oliviero
olivia liv livvy
pamela pam
patricia pat patty tricia trish patrizia patrycja
patrick pat paddy patrik patricio patryk rick
paul paulie pablo paolo pavel pawel paulo pal pavlo
paula pauline paulina paola polly
penelope penny nel
peter pete pedro pietro piotr pierre petr petar petros piet pieter per pyotr peer
philip phil pip felipe filip filippo philippe phillip flip
philippa pippa pip
phyllis phil
rachel rach rae raquel rahel
ralph rafe raf ralf
raymond ray raimund ramon
rebecca becky becca bec rebekka rebeka
reginald reg reggie
richard dick rick rich richie rico ricardo riccardo ricky ryszard rikard rickard
robert bob rob bobby robbie bert roberto robbe robin rupert
roberta bobbie robbie
roderick rod roddy rodrigo
rodney rod
roger rog ruggero rogier rodger
ronald ron ronnie ronaldo
rose rosie rosa roza
rosemary rosie rose
rudolf rudy rudi rodolfo rolf
russell russ rusty
samantha sam sammy
samuel sam sammy samuele
sarah sally sadie sara sarita
sebastian seb basti bastian sebastien sebastiano sebastiao
sharon shari
sidney sid syd
simon si simeon simone szymon
sophia sophie sofia zofia sofie zosia sonia sonja sonya
stanley stan stanislaw stanislav staszek
stephanie steph stefanie steffi stefania
stephen steve steven stefan stefano esteban etienne stephane stevie stepan istvan szczepan estevao
susan sue susie suzy suzanne susanne susanna zuzanna zuzana susana
sylvia silvia sylvie sylwia
teresa terry tess tessa theresa tracy therese teri terezinha tereza
terence terry
theodore ted teddy theo theodor teodor fyodor
thomas tom tommy tomas tomasz tommaso thom tomek tuomas
timothy tim timmy timo timoteo
valerie val valeria
vanessa nessa
victor vic viktor vittorio
victoria vicky vicki tori vic viktoria vittoria vika wiktoria
vincent vince vinny vincenzo vicente vincenz enzo
virginia ginny ginger
vivian viv vivienne
walter walt wally wat walther
wilfred will fred wilf
william bill will billy willy liam wilhelm guillermo guillaume willem guglielmo vilem billie wim
zachary zach zac zack
"""

OTHERS = """
agnieszka aga agnes ines inez agnese
aleksandar aca sasa sasha
bogdan bodzio
bozena bozenka
elzbieta ela
ewa eva eve yeva
grazyna grazka
ivan vanya ivo
jadwiga jaga hedwig
jerzy jurek
joaquin quino joachim jochen achim
jurgen jorg georg
kazimierz kazik casimir
lyudmila ludmila mila luda
malgorzata gosia
nadezhda nadia nadja nadya
oksana xenia ksenia
piotr piotrek
slawomir slawek
svetlana sveta lana swietlana
tatiana tanya tania tatyana tanja
vladimir vlad vova volodymyr vladimiro wladimir
vyacheslav slava
wojciech wojtek
zbigniew zbyszek
dmitri dima dimitri dmitrii dmitry dmytro dimitrios
sergei serge sergio serhiy sergej serezha
yevgenia zhenya eugenia evgenia
birgit gitta biggi brigitte birgitta
dieter didi
gunther gunter guenther gunnar
hans hansi johannes hannes
hannelore hanne lore
heinrich heiner heinz
ingrid inga inge
joachim jochen achim
johannes hannes jo johann jannis
johanna hanna jo hanne
jutta jutka
katja katharina
manfred manni fred
matthias matze
reinhard reiner
sabine bine
siegfried siggi sigi
thorsten torsten toto
ulrich uli ulli
ulrike uli ulli rike
ursula uschi ulla urschel
wolfgang wolf wolfi
adriana adri
alberto beto tito
concepcion concha conchita
consuelo chelo
dolores lola loli
enrique quique kike
francisca paca paqui fran
gabriela gabi
guadalupe lupe lupita
ignacio nacho inaki
jesus chus chuy
jose pepe chepe
luis lucho
manuel manolo manu lolo emanuel emmanuel manny
manuela manoli manu
maria jose mariajo
mercedes merche meche
montserrat montse
pilar pili
rafael rafa raphael raffaele raf
ramon moncho
roberto beto tito
rocio chio
rosario charo
santiago santi diego tiago
teresa tere maite
antonio tono toninho nino tonino
conceicao concha sao
domenico mimmo
fernando nando fer ferdinand
francesca checca
francesco ciccio
giovanni gianni nanni gianluca
giuseppe peppe pino beppe peppino
giuseppina pina
goncalo gon
luigi gigi
raffaella raffa
salvatore totò toto sal
sebastiao tiao
vincenzo enzo
abdullah abdallah abdul
ahmed ahmad ahmet
aisha aicha ayesha aysha
fatima fatma fatimah fatoumata
hassan hasan
hussein husayn hussain huseyin
ibrahim abraham ibra
khadija khadidja hatice
mohammed muhammad mohamed mohammad muhammed mehmet mo mamadou moh
mustafa mostafa moustapha
omar umar omer
osman usman othman
yasmin jasmin yasmine yasemin
youssef yusuf yousef joseph josef
zainab zeinab zaynab zeynep
adaeze ada
chukwuemeka emeka
nkechi kechi
oluwaseun seun
oluwafemi femi
oluwatobi tobi
anil anilkumar
deepika deepa dipika
lakshmi laxmi
priyanka priya
rajesh raj raju
rajendra raj rajan
subramaniam subbu mani
venkatesh venkat venky
vikram vik vicky
bjorn bear
erik eric erich eirik rikard
gunilla gun
lars lasse laurits
mikael micke
per pelle peter
ragnhild ragna
soren severin
xiaoming ming
"""


def groups() -> tuple[tuple[str, ...], ...]:
    """Every group of forms; one name may stand in several."""
    return tuple(tuple(line.split()) for line in (ENGLISH + OTHERS).splitlines() if line)
