"""Words that name an office or an organization: honorifics, role nouns, head nouns of organizations.

Sources: the roles that OSCE releases of 2000 to 2026 give to speakers, the diplomatic and military ranks of their
honorifics, and the head nouns of the organizations that they name. Role nouns stand in lower case; pages write them in
either case.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "COLLECTIVE_NOUNS",
    "DOCUMENT_NOUNS",
    "GROUP_NOUNS",
    "HONORIFICS",
    "KIN",
    "ORGANIZATION_NOUNS",
    "PERSON_NOUNS",
    "PERSON_VERBS",
    "PORTFOLIO_WORDS",
    "ROLE_MODIFIERS",
    "ROLE_NOUNS",
]

HONORIFICS: Final[frozenset[str]] = frozenset(
    """
    Adm. Admiral Amb Amb. Ambassador Archbishop Baron Baroness Bishop Brig. Brigadier Brigadier-General Capt
    Capt. Captain Cardinal Cmdr. Col Col. Colonel Colonel-General Comdr. Commodore Congressman Congresswoman
    Count Dame Dr Dr. Father Fr. Gen. General General-Lieutenant General-Major H.E. Hon. Imam Judge Lady
    Lieutenant Lieutenant-Colonel Lieutenant-General Lord Lt. Maj. Major Major-General Marshal Metropolitan Miss
    Mme Mme. Monsignor Mr Mr. Mrs Mrs. Ms Ms. Msgr. Pastor Prof Prof. Professor Rabbi Rev. Reverend Sen. Senator
    Sergeant Sgt. Sheikh Sir
    """.split()
)
"""Titles that stand before a name and are no role of their own."""

ROLE_NOUNS: Final[frozenset[str]] = frozenset(
    """
    abbess abbot academician accountant activist actor actress actuary adjutant administrator adviser advisor
    advocate agent agronomist aide akim alderman alderwoman ambassador analyst anchor announcer anthropologist
    apiarist apothecary applicant apprentice arbiter arbitrator archaeologist archbishop archdeacon archimandrite
    architect archivist archpriest artist assemblyman assemblywoman assessor assistant associate astronaut
    astronomer athlete attache attaché attendant attorney auctioneer auditor author backbencher bailiff baker banker
    barber barrister bartender bashkan beautician bee-keeper beekeeper beneficiary biochemist biologist bishop
    blacksmith blogger board-member boatman boatswain bodyguard bookkeeper bookseller botanist boxer brewer
    bricklayer broadcaster broker builder bursar businessman businessperson businesswoman butcher cabinet-maker
    cadet cameraman camerawoman campaigner candidate captain caretaker carpenter cartoonist caseworker cashier
    caterer catholicos ceo cfo chair chair-in-office chairlady chairman chairman-in-office chairperson
    chairperson-in-office chairwoman chairwoman-in-office chancellor chaplain chargé cheesemaker chef chemist chief
    chief-of-staff chieftain choirmaster chronicler cio claimant cleaner clergyman clerk client co-author co-chair
    co-chairman co-chairperson co-chairwoman co-director co-founder co-host co-leader co-ordinator co-organizer
    co-rapporteur coach coastguard cobbler collector colonel columnist comedian commandant commander commissar
    commissioner commissioner-general commuter complainant composer comptroller conductor conservator constable
    consul consultant contestant contractor controller convener convenor cook coordinator coroner corporal
    correspondent councillor councilman councilor councilwoman counsel counsellor counselor counterpart courier
    craftsman craftswoman criminologist critic curator custodian cyclist d'affaires dancer daughter deacon dealer
    dean debater decorator defendant defender delegate deminer dentist deputy designer detainee detective developer
    diplomat director director-general dispatcher distributor diver docent doctor donor dramatist dramaturg
    dressmaker driver drummer ecologist economist editor editor-in-chief educator elder electrician emissary
    employee employer engineer engraver ensign entrepreneur envoy evaluator examiner exarch executive expert
    explorer exporter facilitator falconer farmer father father-of-three father-of-two fellow ferryman fiddler
    fighter film-maker filmmaker financier fire-fighter firefighter fireman fisherman fisherwoman fishmonger florist
    footballer foreman forester forewoman founder freelancer functionary fundraiser gamekeeper gardener gendarme
    general geneticist geographer geologist glazier goalkeeper goldsmith governor graduate grandfather grandmaster
    grandmother grocer groundsman grower guard guide guitarist gymnast hairdresser handler harbormaster
    harbourmaster haulier head headman headmaster headmistress headteacher healer hegumen helmsman herder herdsman
    historian hodja hostess hotelier housekeeper housewife hydrologist illustrator imam importer industrialist
    inmate innkeeper inspector instructor interlocutor intermediary intern internist interpreter interrogator
    interviewee inventor investigator investor jailer janitor jeweller joiner journalist journalist-in-residence
    judge jurist juror justice keeper king kmet knitter laborer labourer lacemaker landlady landlord landowner
    laureate lawmaker lawyer leader lecturer legate legislator liaison librarian lieutenant lifeguard linguist
    lobbyist lock-keeper locksmith logistician machinist magistrate major manager manageress master mathematician
    matron mayor mayoress mechanic mediator medic member merchant messenger metalworker metropolitan midwife migrant
    militiaman miner minister missionary mep modeller moderator mp monitor monitor-in-chief monk mother
    mother-of-three mother-of-two motorist mountaineer muezzin mufti muhtar mullah musician narrator naturalist
    navigator negotiator neighbour newscaster nominee notary novelist numismatist nun nuncio nurse nutritionist
    observer obstetrician officeholder officer official ombudsman ombudsperson ombudswoman operator optician orator
    organiser organist organizer ornithologist orphan orthodontist overseer owner paediatrician painter paralegal
    paramedic paratrooper parent parliamentarian participant passenger pastor pathologist patriarch patrolman patron
    paymaster peacekeeper pediatrician pensioner percussionist performer petitioner pharmacist philanthropist
    philosopher photographer photojournalist physician physicist physiotherapist pianist pilot plaintiff planner
    playwright plenipotentiary plumber podcaster poet policeman policewoman policy-maker politician pollster porter
    postman postmaster practitioner preacher prefect premier presenter president priest prince princess principal
    printer procurator producer professor programmer proprietor prosecutor protester provost psychiatrist
    psychologist psychotherapist publicist publisher pupil puppeteer quartermaster queen rabbi railwayman ranger
    rapporteur rapporteur-general receptionist recipient recruit rector referee refugee registrar reporter
    representative rescuer researcher reservist resident respondent restorer retailer retiree returnee reviewer
    roofer saddler sailor salesman saleswoman sapper scholar schoolboy schoolgirl schoolteacher scientist
    screenwriter scriptwriter sculptor seafarer seaman seamstress secretary secretary-general senator sergeant
    shepherd shepherdess sheriff shipowner shoemaker shopkeeper signalman signatory singer skier skipper sociologist
    soldier solicitor soloist son soprano speaker specialist speechwriter spokesman spokesperson spokeswoman sponsor
    sportsman srsg starosta statesman stationmaster statistician steward stewardess stonecutter stonemason
    storekeeper storyteller strategist student student-leader stylist sub-prefect subeditor subprefect
    superintendent supervisor surgeon surveyor survivor swimmer tailor teacher technician tenant tenor theologian
    therapist tiler trader trainee trainer translator treasurer trombonist trustee tutor typist umpire
    under-secretary undersecretary upholsterer usher vendor verifier vet veteran veterinarian vicar vice-chair
    vice-chairman vice-chairperson vice-chairwoman vice-governor vice-mayor vice-minister vice-president vice-rector
    viceroy victim villager vintner violinist visitor vlogger voivode volunteer voter waiter waitress warden warder
    watchmaker watchman weaver webmaster welder whistleblower widow widower winemaker winner witness woodcarver
    woodcutter woodworker worker wrestler writer youth-worker zoologist
    """.split()
)
"""Nouns that a role is built on, in lower case."""

KIN: Final[tuple[str, ...]] = (
    "brother",
    "cousin",
    "daughter",
    "father",
    "fiancé",
    "fiancée",
    "grandson",
    "husband",
    "mother",
    "nephew",
    "niece",
    "sister",
    "son",
    "uncle",
    "widow",
    "wife",
)
"""What somebody is to somebody else; no office, and never a part of the office of the other."""

ROLE_MODIFIERS: Final[frozenset[str]] = frozenset(
    """
    acting appointed assistant associate chief co-ordinating deputy elected entity-level executive first foreign former
    general head high honorary incoming incumbent independent interim international joint junior justice late lead legal
    local managing national new newly outgoing permanent personal political press prime principal programme
    project public regional resident retired second senior special state state-level then third vice visiting
    """.split()
)
"""Words that stand before a role noun and belong to the role, in lower case."""

ORGANIZATION_NOUNS: Final[frozenset[str]] = frozenset(
    """
    Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Branch Brigade
    Broadcaster Bureau Center Centre Chamber Chancellery Circle Clinic Club Coalition Collective College
    Commissariat Commission Committee Company Confederation Congress Consortium Corporation Corps Council Court
    Crescent Cross Delegation Department Directorate Directorate-General Division Embassy Faculty Federation
    Fellowship Force Forces Forum Foundation Fund Government Group Guard Guild Headquarters Helpline Hospital
    Hotline House Inspectorate Institute Institution Laboratory League Library Ministry Mission Movement
    Municipality Museum NGO Navy Network Observatory Office Ombudsperson Organisation Organization Parliament
    Party Police Prefecture Presence Prison Prosecution Registry School Scouts Secretariat Section Senate
    Service Society Syndicate Theatre Treasury Tribunal Troops Trust Union Unit University Watch Waterworks
    """.split()
)
"""Nouns that an organization is named by."""

GROUP_NOUNS: Final[frozenset[str]] = frozenset(
    """
    activists actors advisers advisors advocates alumnae alumni ambassadors analysts applicants archivists
    artists attendees authorities beneficiaries businesspeople businesswomen cadets candidates chairpersons
    chiefs children citizens civilians clerks co-chairs co-ordinators commanders commissioners companies
    consultants coordinators councillors councilors curators delegates delegations deputies diplomats directors
    doctors donors economists editors educators elders employees engineers entrepreneurs examiners experts
    families farmers firefighters foresters girls governors graduates guards guests handlers heads historians
    imams individuals inspectors instructors interpreters interviewers investigators journalists judges lawyers
    leaders lecturers legislators librarians magistrates managers masons mayors mediators members men midwives
    migrants ministers minors moderators monitors monks negotiators notaries nuns nurses observers officers
    officials ombudspersons operators organizations organizers parents parliamentarians participants pensioners
    people personnel persons photographers physicians pilots planners police-officers policemen policewomen
    policy-makers policymakers practitioners presidents priests producers professionals professors prosecutors
    psychologists pupils rabbis rangers readers recruits refugees reporters representatives rescuers researchers
    residents returnees scholars schoolchildren scientists secretaries servants soldiers speakers specialists
    spokespersons staff stakeholders students supervisors teachers teams technicians teenagers tourists trainees
    trainers translators veterinarians victims villagers visitors volunteers voters winners witnesses women
    workers writers youths
    """.split()
)
"""Plural nouns of people: what a counted group of participants is counted in, in lower case."""

PORTFOLIO_WORDS: Final[frozenset[str]] = frozenset(
    """
    Abroad Affairs Agreement Agriculture Ammunition Anti-Corruption Arms Art Arts Assessment Asylum Border Budget
    Business Cadastre Camp Carpet Children City Co-operation Combat Commerce Communications Communities Community
    Conventional Cooperation Corruption County Crime Criminal Culture Customs Cyber Death Defence Defense Democracy
    Democratic Desk Detention Development Digital Disaster District Documentation Domestic Donor Drug Economic
    Economy Education Elections Electoral Emergency Employment Empowerment Energy Enforcement Engagement Engineering
    Environment Environmental Equal Equality Ethics Executive Expert Family Federal Field Finance Financial Fire
    Fisheries Foreign Forensic Forestry Framework Fraud Free Freedom Gender Government Guidance Health Helpline
    Heritage Hotline Housing Hub Human Humanitarian Hydropower Immigration Implementation Industry Information
    Infrastructure Innovation Integration Intelligence Interior Internal International Investigation Investigations
    Investigative Investment Issues Judicial Judiciary Justice Juvenile Labor Labour Language Languages Laundering
    Law Legal Light Local Logistics Management Media Medical Migration Military Mine Minorities Minority Money
    Mountain Municipal Narcotics National Natural Nature Operations Organized Outreach Parliamentary Patrol Peace
    Penalty Penitentiary Personnel Planning Plant Police Policing Policy Political Population Prevention Prison
    Probation Procedure Procurement Programming Project Property Protection Public Railway Reform Reforms Regional
    Relations Religion Religious Republican Rescue Research Resource Resources Returns Rights Risk Road Roma Rule
    Safety Science Sciences Security Self-Government Self-government Senior Shelter Sinti Situations Small Social
    Sport Sports Statistics Strategic Support Supreme Survey Tax Taxation Technical Technologies Technology
    Telecommunications Territorial Tourism Trade Traffic Trafficking Training Transport Treasury Treaty Union
    Village Violence Waste Water Weapons Welfare Women Work Working Youth
    """.split()
)
"""What ministries, committees and departments are for; in no run of capitalized words a part of a person's name."""

PERSON_VERBS: Final[frozenset[str]] = frozenset(
    """
    argued arrived assumed attended became chaired chairs delivered explained greeted handed heads holds joined
    leads led moderated opened praised presented received resigned served serves signed spoke succeeded taught
    thanked thanks took travelled visited visits welcomed welcomes works wrote
    """.split()
)
"""Finite verbs whose subject, where it has the form of a name, is a person."""

DOCUMENT_NOUNS: Final[frozenset[str]] = frozenset(
    """
    analysis appeal article assessment book communique communiqué conclusions decision declaration diary document
    findings guide guidelines handbook judgement judgment law letter manual memorandum note opinion paper petition
    poll publication recommendations report resolution review ruling statement statute study survey text verdict
    """.split()
)
"""Documents that say something: *the report notes that ...*."""

COLLECTIVE_NOUNS: Final[frozenset[str]] = frozenset(
    """
    audience authorities co-chairs crowd delegation jury leaders panel panelists panellists parties police sides
    speakers states team troika
    """.split()
)
"""Further words for several people who speak together; no count stands before them."""

PERSON_NOUNS: Final[frozenset[str]] = frozenset("boy child girl man patient person woman".split())
"""Somebody whom a page neither names nor gives an office: *an armed man told the patrol that ...*."""
