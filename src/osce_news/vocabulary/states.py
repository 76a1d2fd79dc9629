"""The States of the world as news pages of the OSCE name them, with how each stands to the Organization.

Facts come from the OSCE's list of participating States and Partners for Co-operation (canonical names and status), the
United Nations Terminology Database (names of all other States, with any bracketed part dropped), ISO 3166-1 for the
ids and ISO 3166-3 for those of States that no longer exist. Years are those in which a name was official: adopted in
the State's own law, or accepted by the United Nations where the State asked for it.

A name counts if it means one State and no other, wherever it stands. Hence:

* no leading article: *Netherlands*, *Gambia*;
* no ISO code, and no name in capital letters unless pages write it so: *UK*, *USSR*, *BiH*;
* no word that two States share: *Congo*, *Korea*, *Dominican*, *Congolese*, *Guinean*;
* a demonym only if it means the State and what belongs to it. Words for peoples and languages (*Serb*, *Croat*,
  *Bosniak*, *Arab*, *Kurdish*) are left out; *Kazakh* or *Azeri*, which pages use of the State itself, are not;
* a longer name that holds a shorter one is meant to win: *Equatorial Guinea* is not *Guinea*.

Nothing here is a view on the status of a territory; where the OSCE takes none, `Term.status` is ``None``.

Each group is sorted by canonical name, diacritical marks aside.
"""

from __future__ import annotations

from typing import Final

from osce_news.model import Status, Term
from osce_news.vocabulary._terms import former, state

__all__ = ["STATES"]

_PARTICIPATING: Final = Status.PARTICIPATING_STATE
_ASIAN: Final = Status.ASIAN_PARTNER
_MEDITERRANEAN: Final = Status.MEDITERRANEAN_PARTNER
_FORMER: Final = Status.FORMER_STATE
_OTHER: Final = Status.OTHER_STATE

STATES: Final[tuple[Term, ...]] = (
    # -- the 57 participating States
    state("ALB", "Albania", _PARTICIPATING, "Republic of Albania", adjectives=("Albanian",)),
    state("AND", "Andorra", _PARTICIPATING, "Principality of Andorra", adjectives=("Andorran",)),
    state("ARM", "Armenia", _PARTICIPATING, "Republic of Armenia", adjectives=("Armenian",)),
    state("AUT", "Austria", _PARTICIPATING, "Republic of Austria", adjectives=("Austrian",)),
    # "Azeri" is a word for the people, but pages of the 2000s say "Azeri authorities" of the State.
    state(
        "AZE",
        "Azerbaijan",
        _PARTICIPATING,
        "Republic of Azerbaijan",
        "Azerbaijan Republic",
        "Azerbaijani Republic",
        adjectives=("Azerbaijani", "Azeri"),
    ),
    state(
        "BLR", "Belarus", _PARTICIPATING, "Republic of Belarus", adjectives=("Belarusian", "Belarussian", "Belorussian")
    ),
    state("BEL", "Belgium", _PARTICIPATING, "Kingdom of Belgium", adjectives=("Belgian",)),
    # "Herzegovina" alone is a part of it.
    state(
        "BIH",
        "Bosnia and Herzegovina",
        _PARTICIPATING,
        "Bosnia & Herzegovina",
        "Bosnia-Herzegovina",
        "Bosnia",
        "BiH",
        "B&H",
        former("Republic of Bosnia and Herzegovina", 1992, 1995),
        adjectives=("Bosnian", "Bosnian-Herzegovinian", "Bosnian and Herzegovinian"),
    ),
    state("BGR", "Bulgaria", _PARTICIPATING, "Republic of Bulgaria", adjectives=("Bulgarian",)),
    state("CAN", "Canada", _PARTICIPATING, adjectives=("Canadian",)),
    state("HRV", "Croatia", _PARTICIPATING, "Republic of Croatia", adjectives=("Croatian",)),
    # The communities are named so that "Greek" and "Turkish" in them do not mean Greece and Türkiye.
    state(
        "CYP",
        "Cyprus",
        _PARTICIPATING,
        "Republic of Cyprus",
        adjectives=("Cypriot", "Greek Cypriot", "Greek-Cypriot", "Turkish Cypriot", "Turkish-Cypriot"),
    ),
    # "Czech Republic" remains the long name; the short one has been registered with the United Nations since 2016.
    state("CZE", "Czechia", _PARTICIPATING, former("Czech Republic", 1993), adjectives=("Czech",)),
    state("DNK", "Denmark", _PARTICIPATING, "Kingdom of Denmark", adjectives=("Danish",)),
    state("EST", "Estonia", _PARTICIPATING, "Republic of Estonia", adjectives=("Estonian",)),
    state("FIN", "Finland", _PARTICIPATING, "Republic of Finland", adjectives=("Finnish",)),
    state("FRA", "France", _PARTICIPATING, "French Republic", "Republic of France", adjectives=("French",)),
    state("GEO", "Georgia", _PARTICIPATING, former("Republic of Georgia", 1990, 1995), adjectives=("Georgian",)),
    state("DEU", "Germany", _PARTICIPATING, former("Federal Republic of Germany", 1949), adjectives=("German",)),
    state("GRC", "Greece", _PARTICIPATING, "Hellenic Republic", adjectives=("Greek", "Hellenic")),
    # No demonym. The Vatican City State is its territory; pages use the names alike, as ISO 3166-1 does.
    state("VAT", "Holy See", _PARTICIPATING, "Vatican", "Vatican City", "Vatican City State"),
    state("HUN", "Hungary", _PARTICIPATING, former("Republic of Hungary", 1989, 2011), adjectives=("Hungarian",)),
    state("ISL", "Iceland", _PARTICIPATING, "Republic of Iceland", adjectives=("Icelandic",)),
    state("IRL", "Ireland", _PARTICIPATING, "Republic of Ireland", adjectives=("Irish",)),
    state("ITA", "Italy", _PARTICIPATING, "Italian Republic", adjectives=("Italian",)),
    state(
        "KAZ", "Kazakhstan", _PARTICIPATING, "Republic of Kazakhstan", "Kazakstan", adjectives=("Kazakh", "Kazakhstani")
    ),
    state(
        "KGZ",
        "Kyrgyzstan",
        _PARTICIPATING,
        former("Kyrgyz Republic", 1993),
        former("Republic of Kyrgyzstan", 1990, 1993),
        "Kirghizstan",
        "Kirgizstan",
        adjectives=("Kyrgyz", "Kyrgyzstani", "Kirghiz"),
    ),
    state("LVA", "Latvia", _PARTICIPATING, "Republic of Latvia", adjectives=("Latvian",)),
    # Its demonym "Liechtensteiner" is said of people only; the name itself stands before nouns.
    state("LIE", "Liechtenstein", _PARTICIPATING, "Principality of Liechtenstein"),
    state("LTU", "Lithuania", _PARTICIPATING, "Republic of Lithuania", adjectives=("Lithuanian",)),
    state("LUX", "Luxembourg", _PARTICIPATING, "Grand Duchy of Luxembourg", "Luxemburg", adjectives=("Luxembourgish",)),
    state("MLT", "Malta", _PARTICIPATING, "Republic of Malta", adjectives=("Maltese",)),
    state("MDA", "Moldova", _PARTICIPATING, "Republic of Moldova", adjectives=("Moldovan",)),
    state("MCO", "Monaco", _PARTICIPATING, "Principality of Monaco", adjectives=("Monegasque", "Monégasque")),
    state("MNG", "Mongolia", _PARTICIPATING, adjectives=("Mongolian",)),
    state(
        "MNE", "Montenegro", _PARTICIPATING, former("Republic of Montenegro", 1992, 2007), adjectives=("Montenegrin",)
    ),
    # "Holland" is two of its provinces, and a surname.
    state("NLD", "Netherlands", _PARTICIPATING, "Kingdom of the Netherlands", adjectives=("Dutch",)),
    state(
        "MKD",
        "North Macedonia",
        _PARTICIPATING,
        former("Republic of North Macedonia", 2019),
        former("Macedonia", 1991, 2019),
        former("Republic of Macedonia", 1991, 2019),
        former("former Yugoslav Republic of Macedonia", 1993, 2019),
        former("Former Yugoslav Republic of Macedonia", 1993, 2019),
        former("Yugoslav Republic of Macedonia", 1993, 2019),  # what follows "Former" with a capital letter
        former("FYR Macedonia", 1993, 2019),
        former("FYROM", 1993, 2019),
        adjectives=("Macedonian", "North Macedonian"),
    ),
    state("NOR", "Norway", _PARTICIPATING, "Kingdom of Norway", adjectives=("Norwegian",)),
    state("POL", "Poland", _PARTICIPATING, "Republic of Poland", adjectives=("Polish",)),
    state("PRT", "Portugal", _PARTICIPATING, "Portuguese Republic", adjectives=("Portuguese",)),
    state("ROU", "Romania", _PARTICIPATING, adjectives=("Romanian",)),
    state("RUS", "Russian Federation", _PARTICIPATING, "Russia", adjectives=("Russian",)),
    state("SMR", "San Marino", _PARTICIPATING, "Republic of San Marino", adjectives=("Sammarinese", "San Marinese")),
    state("SRB", "Serbia", _PARTICIPATING, "Republic of Serbia", adjectives=("Serbian",)),
    state("SVK", "Slovakia", _PARTICIPATING, former("Slovak Republic", 1993), adjectives=("Slovak", "Slovakian")),
    state("SVN", "Slovenia", _PARTICIPATING, "Republic of Slovenia", adjectives=("Slovenian", "Slovene")),
    state("ESP", "Spain", _PARTICIPATING, "Kingdom of Spain", adjectives=("Spanish",)),
    state("SWE", "Sweden", _PARTICIPATING, "Kingdom of Sweden", adjectives=("Swedish",)),
    state("CHE", "Switzerland", _PARTICIPATING, "Swiss Confederation", adjectives=("Swiss",)),
    state(
        "TJK",
        "Tajikistan",
        _PARTICIPATING,
        "Republic of Tajikistan",
        "Tadjikistan",
        "Tadzhikistan",
        adjectives=("Tajik", "Tajikistani", "Tadjik"),
    ),
    state(
        "TUR",
        "Türkiye",
        _PARTICIPATING,
        "Turkiye",
        former("Republic of Türkiye", 2022),
        former("Republic of Turkiye", 2022),
        former("Turkey", None, 2022),
        former("Republic of Turkey", 1923, 2022),
        adjectives=("Turkish",),
    ),
    state("TKM", "Turkmenistan", _PARTICIPATING, adjectives=("Turkmen", "Turkmenistani")),
    state("UKR", "Ukraine", _PARTICIPATING, adjectives=("Ukrainian",)),
    # "England", "Scotland" and "Wales" are parts of it; Northern Ireland is a region, lest its name be read as Ireland.
    state(
        "GBR",
        "United Kingdom",
        _PARTICIPATING,
        "United Kingdom of Great Britain and Northern Ireland",
        "UK",
        "U.K.",
        "Great Britain",
        "Britain",
        adjectives=("British",),
    ),
    # "US" and "U.S." stand before nouns, as demonyms do.
    state(
        "USA",
        "United States of America",
        _PARTICIPATING,
        "United States",
        "USA",
        "U.S.A.",
        adjectives=("American", "US", "U.S."),
    ),
    state("UZB", "Uzbekistan", _PARTICIPATING, "Republic of Uzbekistan", adjectives=("Uzbek", "Uzbekistani")),
    # -- the 5 Asian Partners for Co-operation
    # "Afghani" is the currency.
    state("AFG", "Afghanistan", _ASIAN, former("Islamic Republic of Afghanistan", 2004), adjectives=("Afghan",)),
    state("AUS", "Australia", _ASIAN, "Commonwealth of Australia", adjectives=("Australian",)),
    state("JPN", "Japan", _ASIAN, adjectives=("Japanese",)),
    state("KOR", "Republic of Korea", _ASIAN, "South Korea", adjectives=("South Korean",)),
    state("THA", "Thailand", _ASIAN, "Kingdom of Thailand", adjectives=("Thai",)),
    # -- the 6 Mediterranean Partners for Co-operation
    state("DZA", "Algeria", _MEDITERRANEAN, "People's Democratic Republic of Algeria", adjectives=("Algerian",)),
    state("EGY", "Egypt", _MEDITERRANEAN, "Arab Republic of Egypt", adjectives=("Egyptian",)),
    state("ISR", "Israel", _MEDITERRANEAN, "State of Israel", adjectives=("Israeli",)),
    state(
        "JOR", "Jordan", _MEDITERRANEAN, "Hashemite Kingdom of Jordan", "Kingdom of Jordan", adjectives=("Jordanian",)
    ),
    state("MAR", "Morocco", _MEDITERRANEAN, "Kingdom of Morocco", adjectives=("Moroccan",)),
    state("TUN", "Tunisia", _MEDITERRANEAN, "Republic of Tunisia", "Tunisian Republic", adjectives=("Tunisian",)),
    # -- Kosovo, which pages name beside States; no claim about its status
    # Its Albanian community is named so that "Albanian" in it does not mean Albania.
    state("kosovo", "Kosovo", None, adjectives=("Kosovar", "Kosovan", "Kosovo Albanian", "Kosovo-Albanian")),
    # -- States that no longer exist
    state(
        "CSK",
        "Czechoslovakia",
        _FORMER,
        former("Czechoslovak Socialist Republic", 1960, 1990),
        former("Czech and Slovak Federative Republic", 1990, 1992),
        former("Czech and Slovak Federal Republic", 1990, 1992),
        former("CSFR", 1990, 1992),
        adjectives=("Czechoslovak", "Czechoslovakian"),
    ),
    state(
        "DDR",
        "German Democratic Republic",
        _FORMER,
        former("GDR", 1949, 1990),
        "East Germany",
        adjectives=("East German",),
    ),
    # After 2006 the words "Serbia and Montenegro" in a list are two States; only the page's date tells.
    state(
        "SCG",
        "Serbia and Montenegro",
        _FORMER,
        former("State Union of Serbia and Montenegro", 2003, 2006),
        "Union of Serbia and Montenegro",
        "Serbia & Montenegro",
        "Serbia-Montenegro",
    ),
    state(
        "SUN",
        "Soviet Union",
        _FORMER,
        former("Union of Soviet Socialist Republics", 1922, 1991),
        former("USSR", 1922, 1991),
        former("U.S.S.R.", 1922, 1991),
        adjectives=("Soviet",),
    ),
    state(
        "YUG",
        "Yugoslavia",
        _FORMER,
        former("Federal Republic of Yugoslavia", 1992, 2003),
        former("FR Yugoslavia", 1992, 2003),
        former("FRY", 1992, 2003),
        former("Socialist Federal Republic of Yugoslavia", 1963, 1992),
        former("SFR Yugoslavia", 1963, 1992),
        former("SFRY", 1963, 1992),
        adjectives=("Yugoslav", "Yugoslavian"),
    ),
    # -- all other States
    state("AGO", "Angola", _OTHER, "Republic of Angola", adjectives=("Angolan",)),
    state("ATG", "Antigua and Barbuda", _OTHER, "Antigua & Barbuda", adjectives=("Antiguan", "Antiguan and Barbudan")),
    state("ARG", "Argentina", _OTHER, "Argentine Republic", adjectives=("Argentine", "Argentinian", "Argentinean")),
    state("BHS", "Bahamas", _OTHER, "Commonwealth of the Bahamas", adjectives=("Bahamian",)),
    state(
        "BHR",
        "Bahrain",
        _OTHER,
        former("Kingdom of Bahrain", 2002),
        former("State of Bahrain", 1971, 2002),
        adjectives=("Bahraini",),
    ),
    state("BGD", "Bangladesh", _OTHER, "People's Republic of Bangladesh", adjectives=("Bangladeshi",)),
    state("BRB", "Barbados", _OTHER, adjectives=("Barbadian",)),
    state("BLZ", "Belize", _OTHER, adjectives=("Belizean",)),
    state("BEN", "Benin", _OTHER, "Republic of Benin", adjectives=("Beninese",)),
    state("BTN", "Bhutan", _OTHER, "Kingdom of Bhutan", adjectives=("Bhutanese",)),
    state(
        "BOL",
        "Bolivia",
        _OTHER,
        former("Plurinational State of Bolivia", 2009),
        former("Republic of Bolivia", None, 2009),
        adjectives=("Bolivian",),
    ),
    state("BWA", "Botswana", _OTHER, "Republic of Botswana", adjectives=("Botswanan",)),
    state("BRA", "Brazil", _OTHER, "Federative Republic of Brazil", adjectives=("Brazilian",)),
    state("BRN", "Brunei Darussalam", _OTHER, "Brunei", adjectives=("Bruneian",)),
    state("BFA", "Burkina Faso", _OTHER, former("Upper Volta", None, 1984), adjectives=("Burkinabe", "Burkinabé")),
    state("BDI", "Burundi", _OTHER, "Republic of Burundi", adjectives=("Burundian",)),
    state(
        "CPV",
        "Cabo Verde",
        _OTHER,
        "Republic of Cabo Verde",
        former("Cape Verde", None, 2013),
        former("Republic of Cape Verde", 1975, 2013),
        adjectives=("Cabo Verdean", "Cape Verdean"),
    ),
    state("KHM", "Cambodia", _OTHER, "Kingdom of Cambodia", adjectives=("Cambodian",)),
    state("CMR", "Cameroon", _OTHER, "Republic of Cameroon", adjectives=("Cameroonian",)),
    # "Central African" also means the region.
    state("CAF", "Central African Republic", _OTHER),
    state("TCD", "Chad", _OTHER, "Republic of Chad", adjectives=("Chadian",)),
    state("CHL", "Chile", _OTHER, "Republic of Chile", adjectives=("Chilean",)),
    state("CHN", "China", _OTHER, "People's Republic of China", adjectives=("Chinese",)),
    state("COL", "Colombia", _OTHER, "Republic of Colombia", adjectives=("Colombian",)),
    state("COM", "Comoros", _OTHER, former("Union of the Comoros", 2001), adjectives=("Comorian",)),
    state("CRI", "Costa Rica", _OTHER, "Republic of Costa Rica", adjectives=("Costa Rican",)),
    state(
        "CIV",
        "Côte d'Ivoire",
        _OTHER,
        "Cote d'Ivoire",
        "Republic of Côte d'Ivoire",
        former("Ivory Coast", None, 1986),
        adjectives=("Ivorian",),
    ),
    state("CUB", "Cuba", _OTHER, "Republic of Cuba", adjectives=("Cuban",)),
    state("PRK", "Democratic People's Republic of Korea", _OTHER, "DPRK", "North Korea", adjectives=("North Korean",)),
    # "DRC" on OSCE pages is as likely the Danish Refugee Council; "Congolese" belongs to two States.
    state(
        "COD",
        "Democratic Republic of the Congo",
        _OTHER,
        "Democratic Republic of Congo",
        "DR Congo",
        "Congo-Kinshasa",
        former("Zaire", 1971, 1997),
    ),
    state("DJI", "Djibouti", _OTHER, "Republic of Djibouti", adjectives=("Djiboutian",)),
    # "Dominican" belongs to this State and to the Dominican Republic.
    state("DMA", "Dominica", _OTHER, "Commonwealth of Dominica"),
    state("DOM", "Dominican Republic", _OTHER),
    state("ECU", "Ecuador", _OTHER, "Republic of Ecuador", adjectives=("Ecuadorian", "Ecuadorean")),
    state(
        "SLV", "El Salvador", _OTHER, "Republic of El Salvador", adjectives=("Salvadoran", "Salvadorean", "Salvadorian")
    ),
    state(
        "GNQ",
        "Equatorial Guinea",
        _OTHER,
        "Republic of Equatorial Guinea",
        adjectives=("Equatorial Guinean", "Equatoguinean"),
    ),
    state("ERI", "Eritrea", _OTHER, "State of Eritrea", adjectives=("Eritrean",)),
    state(
        "SWZ",
        "Eswatini",
        _OTHER,
        former("Kingdom of Eswatini", 2018),
        former("Swaziland", None, 2018),
        former("Kingdom of Swaziland", 1968, 2018),
        adjectives=("Swazi",),
    ),
    state(
        "ETH", "Ethiopia", _OTHER, former("Federal Democratic Republic of Ethiopia", 1995), adjectives=("Ethiopian",)
    ),
    state(
        "FJI",
        "Fiji",
        _OTHER,
        former("Republic of Fiji", 2011),
        former("Fiji Islands", 1998, 2011),
        former("Republic of the Fiji Islands", 1998, 2011),
        adjectives=("Fijian",),
    ),
    state("GAB", "Gabon", _OTHER, "Gabonese Republic", adjectives=("Gabonese",)),
    state(
        "GMB",
        "Gambia",
        _OTHER,
        "Republic of the Gambia",
        former("Islamic Republic of the Gambia", 2015, 2017),
        adjectives=("Gambian",),
    ),
    state("GHA", "Ghana", _OTHER, "Republic of Ghana", adjectives=("Ghanaian",)),
    state("GRD", "Grenada", _OTHER, adjectives=("Grenadian",)),
    state("GTM", "Guatemala", _OTHER, "Republic of Guatemala", adjectives=("Guatemalan",)),
    # "Guinean" is said of Guinea-Bissau too.
    state("GIN", "Guinea", _OTHER, "Republic of Guinea"),
    state("GNB", "Guinea-Bissau", _OTHER, "Guinea Bissau", "Republic of Guinea-Bissau", adjectives=("Bissau-Guinean",)),
    state("GUY", "Guyana", _OTHER, "Co-operative Republic of Guyana", adjectives=("Guyanese",)),
    state("HTI", "Haiti", _OTHER, "Republic of Haiti", adjectives=("Haitian",)),
    state("HND", "Honduras", _OTHER, "Republic of Honduras", adjectives=("Honduran",)),
    state("IND", "India", _OTHER, "Republic of India", adjectives=("Indian",)),
    state("IDN", "Indonesia", _OTHER, "Republic of Indonesia", adjectives=("Indonesian",)),
    state("IRN", "Iran", _OTHER, former("Islamic Republic of Iran", 1979), adjectives=("Iranian",)),
    state("IRQ", "Iraq", _OTHER, "Republic of Iraq", adjectives=("Iraqi",)),
    state("JAM", "Jamaica", _OTHER, adjectives=("Jamaican",)),
    state("KEN", "Kenya", _OTHER, "Republic of Kenya", adjectives=("Kenyan",)),
    state("KIR", "Kiribati", _OTHER, "Republic of Kiribati", adjectives=("I-Kiribati",)),
    state("KWT", "Kuwait", _OTHER, "State of Kuwait", adjectives=("Kuwaiti",)),
    state("LAO", "Lao People's Democratic Republic", _OTHER, "Lao PDR", "Laos", adjectives=("Lao", "Laotian")),
    state("LBN", "Lebanon", _OTHER, "Lebanese Republic", adjectives=("Lebanese",)),
    # "Basotho" and "Sotho" are words for a people of two States.
    state("LSO", "Lesotho", _OTHER, "Kingdom of Lesotho"),
    state("LBR", "Liberia", _OTHER, "Republic of Liberia", adjectives=("Liberian",)),
    state(
        "LBY",
        "Libya",
        _OTHER,
        former("State of Libya", 2013),
        former("Libyan Arab Jamahiriya", 1977, 2011),
        former("Socialist People's Libyan Arab Jamahiriya", 1977, 2011),
        former("Great Socialist People's Libyan Arab Jamahiriya", 1986, 2011),
        adjectives=("Libyan",),
    ),
    state("MDG", "Madagascar", _OTHER, "Republic of Madagascar", adjectives=("Malagasy", "Madagascan")),
    state("MWI", "Malawi", _OTHER, "Republic of Malawi", adjectives=("Malawian",)),
    state("MYS", "Malaysia", _OTHER, adjectives=("Malaysian",)),
    state("MDV", "Maldives", _OTHER, "Republic of Maldives", "Republic of the Maldives", adjectives=("Maldivian",)),
    state("MLI", "Mali", _OTHER, "Republic of Mali", adjectives=("Malian",)),
    state("MHL", "Marshall Islands", _OTHER, "Republic of the Marshall Islands", adjectives=("Marshallese",)),
    state("MRT", "Mauritania", _OTHER, "Islamic Republic of Mauritania", adjectives=("Mauritanian",)),
    state("MUS", "Mauritius", _OTHER, "Republic of Mauritius", adjectives=("Mauritian",)),
    state("MEX", "Mexico", _OTHER, "United Mexican States", adjectives=("Mexican",)),
    # "Micronesian" also means the region.
    state("FSM", "Micronesia", _OTHER, "Federated States of Micronesia"),
    state("MOZ", "Mozambique", _OTHER, "Republic of Mozambique", adjectives=("Mozambican",)),
    state(
        "MMR",
        "Myanmar",
        _OTHER,
        former("Republic of the Union of Myanmar", 2010),
        former("Union of Myanmar", 1989, 2010),
        former("Burma", None, 1989),
        adjectives=("Burmese",),
    ),
    state("NAM", "Namibia", _OTHER, "Republic of Namibia", adjectives=("Namibian",)),
    state("NRU", "Nauru", _OTHER, "Republic of Nauru", adjectives=("Nauruan",)),
    state(
        "NPL",
        "Nepal",
        _OTHER,
        former("Federal Democratic Republic of Nepal", 2008),
        former("Kingdom of Nepal", None, 2008),
        adjectives=("Nepali", "Nepalese"),
    ),
    # The name itself stands before nouns.
    state("NZL", "New Zealand", _OTHER),
    state("NIC", "Nicaragua", _OTHER, "Republic of Nicaragua", adjectives=("Nicaraguan",)),
    state("NER", "Niger", _OTHER, "Republic of the Niger", "Republic of Niger", adjectives=("Nigerien",)),
    state("NGA", "Nigeria", _OTHER, "Federal Republic of Nigeria", adjectives=("Nigerian",)),
    state("OMN", "Oman", _OTHER, "Sultanate of Oman", adjectives=("Omani",)),
    state("PAK", "Pakistan", _OTHER, "Islamic Republic of Pakistan", adjectives=("Pakistani",)),
    state("PLW", "Palau", _OTHER, "Republic of Palau", adjectives=("Palauan",)),
    # Observer State at the United Nations.
    state("PSE", "Palestine", _OTHER, "State of Palestine", adjectives=("Palestinian",)),
    state("PAN", "Panama", _OTHER, "Republic of Panama", adjectives=("Panamanian",)),
    state(
        "PNG", "Papua New Guinea", _OTHER, "Independent State of Papua New Guinea", adjectives=("Papua New Guinean",)
    ),
    state("PRY", "Paraguay", _OTHER, "Republic of Paraguay", adjectives=("Paraguayan",)),
    state("PER", "Peru", _OTHER, "Republic of Peru", adjectives=("Peruvian",)),
    state("PHL", "Philippines", _OTHER, "Republic of the Philippines", adjectives=("Philippine", "Filipino")),
    state("QAT", "Qatar", _OTHER, "State of Qatar", adjectives=("Qatari",)),
    # "Congo" and "Congolese" alone belong to two States.
    state("COG", "Republic of the Congo", _OTHER, "Republic of Congo", "Congo-Brazzaville"),
    state("RWA", "Rwanda", _OTHER, "Republic of Rwanda", adjectives=("Rwandan",)),
    state(
        "KNA", "Saint Kitts and Nevis", _OTHER, "St. Kitts and Nevis", "St Kitts and Nevis", adjectives=("Kittitian",)
    ),
    state(
        "LCA", "Saint Lucia", _OTHER, "St. Lucia", "St Lucia", adjectives=("Saint Lucian", "St. Lucian", "St Lucian")
    ),
    # "Vincentian" also means a religious order.
    state(
        "VCT",
        "Saint Vincent and the Grenadines",
        _OTHER,
        "St. Vincent and the Grenadines",
        "St Vincent and the Grenadines",
    ),
    state(
        "WSM",
        "Samoa",
        _OTHER,
        former("Independent State of Samoa", 1997),
        former("Western Samoa", None, 1997),
        adjectives=("Samoan",),
    ),
    state(
        "STP",
        "Sao Tome and Principe",
        _OTHER,
        "São Tomé and Príncipe",
        "Democratic Republic of Sao Tome and Principe",
        adjectives=("Sao Tomean",),
    ),
    state("SAU", "Saudi Arabia", _OTHER, "Kingdom of Saudi Arabia", adjectives=("Saudi", "Saudi Arabian")),
    state("SEN", "Senegal", _OTHER, "Republic of Senegal", adjectives=("Senegalese",)),
    state("SYC", "Seychelles", _OTHER, "Republic of Seychelles", adjectives=("Seychellois",)),
    state("SLE", "Sierra Leone", _OTHER, "Republic of Sierra Leone", adjectives=("Sierra Leonean",)),
    state("SGP", "Singapore", _OTHER, "Republic of Singapore", adjectives=("Singaporean",)),
    # The name itself stands before nouns.
    state("SLB", "Solomon Islands", _OTHER),
    state(
        "SOM",
        "Somalia",
        _OTHER,
        former("Federal Republic of Somalia", 2012),
        "Somali Republic",
        adjectives=("Somali", "Somalian"),
    ),
    state("ZAF", "South Africa", _OTHER, "Republic of South Africa", adjectives=("South African",)),
    state("SSD", "South Sudan", _OTHER, former("Republic of South Sudan", 2011), adjectives=("South Sudanese",)),
    state(
        "LKA",
        "Sri Lanka",
        _OTHER,
        former("Democratic Socialist Republic of Sri Lanka", 1978),
        former("Ceylon", None, 1972),
        adjectives=("Sri Lankan",),
    ),
    state("SDN", "Sudan", _OTHER, "Republic of the Sudan", "Republic of Sudan", adjectives=("Sudanese",)),
    state("SUR", "Suriname", _OTHER, "Republic of Suriname", "Surinam", adjectives=("Surinamese",)),
    state("SYR", "Syrian Arab Republic", _OTHER, "Syria", adjectives=("Syrian",)),
    # Not a member of the United Nations; no claim about its status.
    state("TWN", "Taiwan", None, "Chinese Taipei", adjectives=("Taiwanese",)),
    state(
        "TLS",
        "Timor-Leste",
        _OTHER,
        "Timor Leste",
        former("Democratic Republic of Timor-Leste", 2002),
        former("East Timor", None, 2002),
        adjectives=("Timorese", "East Timorese"),
    ),
    state("TGO", "Togo", _OTHER, "Togolese Republic", adjectives=("Togolese",)),
    state("TON", "Tonga", _OTHER, "Kingdom of Tonga", adjectives=("Tongan",)),
    state(
        "TTO",
        "Trinidad and Tobago",
        _OTHER,
        "Republic of Trinidad and Tobago",
        "Trinidad & Tobago",
        adjectives=("Trinidadian",),
    ),
    state("TUV", "Tuvalu", _OTHER, adjectives=("Tuvaluan",)),
    state("UGA", "Uganda", _OTHER, "Republic of Uganda", adjectives=("Ugandan",)),
    state("ARE", "United Arab Emirates", _OTHER, "UAE", "U.A.E.", adjectives=("Emirati",)),
    state("TZA", "United Republic of Tanzania", _OTHER, "Tanzania", adjectives=("Tanzanian",)),
    state(
        "URY",
        "Uruguay",
        _OTHER,
        "Eastern Republic of Uruguay",
        "Oriental Republic of Uruguay",
        adjectives=("Uruguayan",),
    ),
    state("VUT", "Vanuatu", _OTHER, "Republic of Vanuatu", adjectives=("Ni-Vanuatu", "Vanuatuan")),
    state(
        "VEN",
        "Venezuela",
        _OTHER,
        former("Bolivarian Republic of Venezuela", 1999),
        former("Republic of Venezuela", 1953, 1999),
        adjectives=("Venezuelan",),
    ),
    state(
        "VNM",
        "Viet Nam",
        _OTHER,
        "Vietnam",
        former("Socialist Republic of Viet Nam", 1976),
        former("Socialist Republic of Vietnam", 1976),
        adjectives=("Vietnamese",),
    ),
    state("YEM", "Yemen", _OTHER, former("Republic of Yemen", 1990), adjectives=("Yemeni",)),
    state("ZMB", "Zambia", _OTHER, "Republic of Zambia", adjectives=("Zambian",)),
    state("ZWE", "Zimbabwe", _OTHER, "Republic of Zimbabwe", adjectives=("Zimbabwean",)),
)
"""All States, in groups: participating States, Asian and Mediterranean Partners, Kosovo, former States, all others."""
