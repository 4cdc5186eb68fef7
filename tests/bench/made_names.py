"""Names of many origins, in weighted pools big enough for a book of 30,000 people."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Origin:
    """Pools as texts, the commonest first; every stem with every ending makes more surnames."""

    her: str
    his: str
    families: str
    stems: str
    ends: str

    @cached_property
    def women(self) -> list[str]:
        """Given names of women."""
        return self.her.split()

    @cached_property
    def men(self) -> list[str]:
        """Given names of men."""
        return self.his.split()

    @cached_property
    def surnames(self) -> list[str]:
        """Family names, the commonest first."""
        return self.families.split() + [
            s + e for e in self.ends.split() for s in self.stems.split()
        ]


ORIGINS = (
    Origin(
        "Katherine Elizabeth Margaret Jennifer Rebecca Victoria Susan Deborah Emily "
        "Alice Grace Patricia Amanda Christine Samantha Abigail Josephine Eleanor "
        "Pamela Heather",
        "William Robert James Michael Thomas Richard Edward Andrew Benjamin "
        "Christopher Daniel Joseph Matthew Nicholas Anthony Stephen Gregory Samuel "
        "Jonathan Frederick",
        "Smith Johnson Brown Taylor Wilson Davies Evans Thomas Roberts Walker Wright "
        "Clark Hughes Hall Green Cooper Ward Turner Parker Bennett",
        "Ash Black Bran Clay Hart Hol Kings Lang Mor Nor Pem Rad Stan Thorn Whit",
        "ford ton ley worth well combe bury field",
    ),
    Origin(
        "Katharina Ursula Sabine Jürgine Birgit Käthe Marlene Franziska Johanna "
        "Elisabeth Hannelore Ingrid Renate Steffi Zoë",
        "Jürgen Björn Günther Matthias Johannes Friedrich Wolfgang Stefan Andreas "
        "Jörg Thorsten Sebastian Klaus Uwe Götz",
        "Müller Schmidt Schneider Fischer Weber Becker Schäfer Köhler Krüger Vogel",
        "Stein Wald Berg Rosen Linden Eich Hage Böhm Kreuz Grün Lüd Oster",
        "mann er feld bach dorf hauer meyer egger inger",
    ),
    Origin(
        "Hélène Chloé Françoise Amélie Noémie Élodie Catherine Geneviève Aurélie Zoé "
        "Margaux Solène Inès Véronique",
        "François Jérôme Étienne Rémi Benoît Frédéric Théo Mathieu Cédric Loïc Hervé "
        "Stéphane Guillaume Gaël",
        "Martin Bernard Dubois Lefèvre Moreau Girard Gauthier Mercier Fournier",
        "Beau Cham Mont Roch Vill Clair Fon Bel Lan Gir",
        "champ ot eau ard in ier elle ois et aud",
    ),
    Origin(
        "María Lucía Carmen Ángela Sofía Begoña Inés Montserrat Guadalupe Concepción "
        "Pilar Rocío Graciela Yésica Belén",
        "José Jesús Ángel Andrés Joaquín Francisco Álvaro Martín Raúl Óscar Iñaki "
        "Tomás Ignacio Hernán Fermín",
        "García Martínez López Hernández González Pérez Sánchez Ramírez Núñez",
        "Alv Bern Cast Dom Est Ferr Gut Ib Mend Ort Quiñ Sald Vel",
        "ez ado illo ares anza era ón eda oso",
    ),
    Origin(
        "Anna Małgorzata Agnieszka Łucja Zofia Świetlana Katarzyna Olga Natalia "
        "Jelena Tatiana Żaneta Dorota Milica Božena",
        "Paweł Łukasz Stanisław Wojciech Grzegorz Dmitri Sergej Aleksandar Miloš "
        "Tomáš Jiří Zbigniew Vladimír Goran Bogdan",
        "Nowak Kowalski Novák Ivanov Horvat Petrović Wiśniewski Dvořák Zieliński",
        "Bor Dąbr Jasn Kol Lew Mar Pietr Rad Stan Wil Zar Mlad",
        "owski enko ović ek ov ak czyk ic icki",
    ),
    Origin(
        "Priya Lakshmi Ananya Deepika Kavita Meera Sunita Ayesha Fatima Nandini Pooja Shreya",
        "Rajesh Arjun Vikram Suresh Mohammed Rahul Sanjay Imran Karthik Anil Ravi Harish",
        "Sharma Patel Singh Kumar Gupta Khan Reddy Iyer Das Mehta",
        "Agar Ban Chat Dev Gov Kri Mad Nar Ram Sub Ven Bha",
        "wal erji raj nan murthy kar gopal ani dra",
    ),
    Origin(
        "Wei Fang Xiuying Min Jing Linh Huong Thuy Yuki Haruka Ji-woo Soo-jin Mei Lan",
        "Ming Jun Hao Quang Minh Duc Kenji Takeshi Hiroshi Min-ho Sung Tuan Bo Chen",
        "Wang Li Zhang Nguyen Tran Kim Lee Park Chen Liu Pham Le Huang Zhao Wu",
        "Taka Yama Mori Naka Fuji Kawa Ishi Hara Oka Matsu",
        "da moto shi hashi mura saki guchi no",
    ),
    Origin(
        "Amina Zainab Leila Yasmin Ngozi Adaeze Folake Wanjiru Thandiwe Aïcha Nkechi Salma",
        "Ahmed Yusuf Omar Chukwuemeka Oluwaseun Kwame Tendai Sipho Abdullah Kofi Musa Tariq",
        "Hassan Okafor Mensah Diallo Ndlovu Adeyemi Haddad Mwangi Traoré Abubakar",
        "Ade Olu Nwa Chi Oko Baba Mwa Ka Ndi Ama",
        "wale bunmi chukwu ngi dze tunde ro nde mbi",
    ),
    Origin(
        "Åsa Astrid Sølvi Elín Kirsten Märta Päivi Hanne Ragnhild Ólöf Gunilla Tuula",
        "Lars Bjørn Søren Håkon Þór Mikael Jukka Øyvind Gösta Erik Matti Anders",
        "Hansen Johansson Nielsen Virtanen Lindström Bergström Sørensen Nygård",
        "Sand Lund Berg Holm Strand Äng Øster Dal Kal Sjö Hög",
        "gren berg ström kvist by mark sen vik lund",
    ),
    Origin(
        "Giulia Chiara Beatriz Conceição Inês Raffaella Simão Luísa Antônia Nicoletta",
        "João Giuseppe Niccolò Antônio Luís Sebastião Matteo Gonçalo Raffaele Estêvão",
        "Rossi Silva Ferrari Santos Bianchi Oliveira Russo Pereira Esposito Costa",
        "Bar Cal Fer Gall Mar Mont Pal Ricc Salv Tav",
        "ini otti ares eira etto oni ucci ardo aldi",
    ),
)

FORMS = """
Katherine: Kate Kathy Kat; Elizabeth: Liz Beth Betty; Margaret: Maggie Peggy Meg; Jennifer: Jen
Jenny; Rebecca: Becky Becca; Victoria: Vicky Tori; Susan: Sue Susie; Deborah: Deb Debbie;
Patricia: Pat Trish; Amanda: Mandy; Christine: Chris Tina; Samantha: Sam; Abigail: Abby;
Josephine: Jo Josie; Eleanor: Ellie Nell; Pamela: Pam; William: Bill Will Billy; Robert: Bob Rob
Bobby; James: Jim Jamie; Michael: Mike Mick; Thomas: Tom Tommy; Richard: Dick Rick Rich; Edward:
Ed Ted Eddie; Andrew: Andy Drew; Benjamin: Ben; Christopher: Chris Kit; Daniel: Dan Danny;
Joseph: Joe; Matthew: Matt; Nicholas: Nick; Anthony: Tony; Stephen: Steve; Gregory: Greg;
Samuel: Sam; Jonathan: Jon; Frederick: Fred Freddie; Katharina: Kathi Katja; Elisabeth: Elli
Lisa; Johanna: Hanna; Franziska: Franzi; Matthias: Matze; Johannes: Hannes; Friedrich: Fritz;
Wolfgang: Wolf; Sebastian: Basti; Andreas: Andi; Catherine: Cathy; Frédéric: Fred; Guillaume:
Guy; Mathieu: Mat; Francisco: Paco Pancho; José: Pepe; Ignacio: Nacho; Jesús: Chus; Guadalupe:
Lupe; Concepción: Concha; Montserrat: Montse; Małgorzata: Gosia; Agnieszka: Aga; Katarzyna:
Kasia; Natalia: Natasha; Aleksandar: Sasha Aca; Stanisław: Staszek; Grzegorz: Grzesiek;
Mohammed: Mo; Giuseppe: Beppe Pino; Antônio: Toninho; Raffaella: Raffa; Chukwuemeka: Emeka;
Oluwaseun: Seun; Ragnhild: Ragna; Mikael: Micke
"""
SHORT = dict(one.split(": ") for one in " ".join(FORMS.split("\n")).strip().split("; "))
