"""Words that name an office or an organization: honorifics, role nouns, head nouns of organizations.

Sources: the roles that OSCE releases of 2000 to 2026 give to speakers, the diplomatic and military ranks of their
honorifics, and the head nouns of the organizations that they name. Role nouns stand in lower case; pages write them in
either case.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "GROUP_NOUNS",
    "HONORIFICS",
    "ORGANIZATION_NOUNS",
    "PERSON_VERBS",
    "PORTFOLIO_WORDS",
    "ROLE_MODIFIERS",
    "ROLE_NOUNS",
]

HONORIFICS: Final[frozenset[str]] = frozenset(
    """
    Adm. Admiral Amb Amb. Ambassador Archbishop Baron Baroness Bishop Brig. Brigadier Capt Capt. Captain Cardinal
    Cmdr. Col Col. Colonel Comdr. Commodore Congressman Congresswoman Count Dame Dr Dr. Father Fr. Gen. General H.E.
    Hon. Imam Judge Lady Lieutenant Lieutenant-Colonel Lord Lt. Maj. Major Marshal Metropolitan Miss Mme Mme.
    Monsignor Mr Mr. Mrs Mrs. Ms Ms. Msgr. Pastor Prof Prof. Professor Rabbi Rev. Reverend Sen. Senator Sergeant Sgt.
    Sheikh Sir
    """.split()
)
"""Titles that stand before a name and are no role of their own."""

ROLE_NOUNS: Final[frozenset[str]] = frozenset(
    """
    abbot activist actor actress administrator adviser advisor advocate agronomist ambassador analyst anchor
    anthropologist applicant apprentice archaeologist archbishop archimandrite architect archivist artist assistant
    associate attache attaché attorney auditor author bailiff baker beekeeper beneficiary biologist bishop blogger
    board-member bookkeeper bookseller botanist bricklayer broadcaster broker businessman businessperson
    businesswoman cadet cameraman candidate captain carpenter cartoonist chair chair-in-office chairman
    chairman-in-office chairperson chairperson-in-office chairwoman chairwoman-in-office chancellor chaplain chargé
    chef chief choirmaster claimant clerk client co-author co-chair co-chairman co-chairperson co-chairwoman
    co-director co-founder co-leader co-ordinator co-organizer co-rapporteur coach collector colonel columnist
    commander commissar commissioner commissioner-general commuter complainant composer conductor constable consul
    consultant contestant contractor cook coordinator correspondent councillor councilor counsel counsellor
    counselor criminologist curator custodian daughter deacon dean defendant defender delegate deminer dentist
    deputy detainee diplomat director director-general dispatcher distributor doctor donor dramaturg driver
    ecologist economist editor editor-in-chief electrician engineer entrepreneur envoy executive expert facilitator
    farmer father fellow filmmaker firefighter fisherman forester founder gardener general geographer geologist
    governor graduate grandmother grower guard guide handler head headmaster headmistress historian hydrologist imam
    inmate inspector instructor interlocutor intern interpreter interviewee investigator journalist
    journalist-in-residence judge juror justice keeper king laureate lawyer leader lecturer legislator liaison
    librarian lieutenant locksmith magistrate major manager mayor mechanic mediator member metropolitan midwife
    migrant miner minister moderator monitor monitor-in-chief monk mother motorist mufti musician navigator
    negotiator nominee notary nun nurse observer officer official ombudsman ombudsperson ombudswoman operator
    organiser organizer ornithologist owner paramedic parliamentarian participant passenger pastor pathologist
    patriarch pensioner pharmacist philosopher photographer physician physicist pilot plaintiff poet policeman
    policewoman policy-maker politician porter postman prefect presenter president priest prince princess principal
    printer producer professor programmer prosecutor psychologist pupil queen rabbi ranger rapporteur
    rapporteur-general recipient recruit rector referee refugee registrar reporter representative researcher
    resident respondent returnee sailor scholar scientist seamstress secretary secretary-general senator sergeant
    shepherd sheriff shoemaker shopkeeper singer sociologist soldier son speaker specialist spokesman spokesperson
    spokeswoman sponsor statistician student student-leader superintendent supervisor surgeon surveyor survivor
    tailor teacher technician tenant trainee trainer translator treasurer under-secretary undersecretary usher vet
    veterinarian vicar vice-chair vice-chairman vice-chairperson vice-chairwoman vice-governor vice-mayor
    vice-minister vice-president vice-rector victim villager visitor volunteer voter weaver welder widow winner
    witness worker writer zoologist
    """.split()
)
"""Nouns that a role is built on, in lower case."""

ROLE_MODIFIERS: Final[frozenset[str]] = frozenset(
    """
    acting appointed assistant associate chief co-ordinating deputy elected executive first foreign former
    general head high honorary incoming independent interim international joint junior justice late lead legal
    local managing national new newly outgoing permanent personal political press prime principal programme
    project public regional resident retired second senior special state then third vice visiting
    """.split()
)
"""Words that stand before a role noun and belong to the role, in lower case."""

ORGANIZATION_NOUNS: Final[frozenset[str]] = frozenset(
    """
    Academy Administration Agency Alliance Assembly Association Authority Bank Board Branch Bureau Center Centre
    Chamber Club Coalition College Commissariat Commission Committee Company Consortium Corporation Council Court
    Delegation Department Directorate Directorate-General Division Embassy Faculty Federation Forum Foundation Fund
    Government Group Guard Headquarters Hospital Inspectorate Institute Institution Laboratory League Library
    Ministry Mission Movement Municipality Museum NGO Network Observatory Office Ombudsperson Organisation
    Organization Parliament Party Police Presence Prison Prosecution Registry School Secretariat Section Senate
    Service Society Syndicate Theatre Tribunal Trust Union Unit University
    """.split()
)
"""Nouns that an organization is named by."""

GROUP_NOUNS: Final[frozenset[str]] = frozenset(
    """
    activists actors advisers advisors advocates ambassadors analysts applicants archivists artists attendees
    authorities beneficiaries businesspeople businesswomen cadets candidates chairpersons chiefs children citizens
    civilians clerks co-chairs co-ordinators commanders commissioners companies consultants coordinators councillors
    councilors curators delegates delegations deputies diplomats directors doctors donors economists editors
    educators employees engineers entrepreneurs examiners experts families farmers firefighters foresters girls
    governors graduates guards guests handlers heads historians individuals inspectors instructors interpreters
    interviewers investigators journalists judges lawyers leaders lecturers legislators librarians magistrates
    managers mayors mediators members men migrants ministers minors moderators monitors negotiators notaries nurses
    observers officers officials ombudspersons operators organizations organizers parents parliamentarians
    participants pensioners people persons photographers physicians pilots planners police-officers policemen
    policewomen policy-makers policymakers practitioners presidents producers professionals professors prosecutors
    psychologists pupils rangers readers recruits refugees reporters representatives rescuers researchers residents
    returnees scholars scientists secretaries servants soldiers speakers specialists spokespersons staff
    stakeholders students supervisors teachers teams technicians teenagers tourists trainees trainers translators
    veterinarians victims villagers visitors volunteers voters winners witnesses women workers writers youths
    """.split()
)
"""Plural nouns of people: what a counted group of participants is counted in, in lower case."""

PORTFOLIO_WORDS: Final[frozenset[str]] = frozenset(
    """
    Affairs Agriculture Ammunition Anti-Corruption Arms Art Arts Asylum Border Budget Business Cadastre Camp
    Carpet Children City Co-operation Combat Commerce Communications Community Conventional Cooperation
    Corruption County Crime Criminal Culture Customs Cyber Defence Defense Democracy Democratic Desk Detention
    Development Digital Disaster District Documentation Domestic Donor Drug Economic Economy Education Elections
    Electoral Emergency Energy Engineering Environment Environmental Equal Equality Ethics Executive Expert
    Family Federal Field Finance Financial Fire Fisheries Foreign Forensic Forestry Fraud Free Freedom Gender
    Government Guidance Health Helpline Heritage Hotline Housing Hub Human Humanitarian Hydropower Immigration
    Industry Information Infrastructure Innovation Integration Intelligence Interior Internal International
    Investigation Investigations Investigative Investment Judicial Judiciary Justice Juvenile Labor Labour
    Language Languages Laundering Law Legal Light Local Logistics Management Media Medical Migration Military
    Mine Minorities Minority Money Mountain Municipal Narcotics National Natural Nature Operations Organized
    Outreach Parliamentary Patrol Peace Penitentiary Personnel Planning Plant Police Policing Policy Political
    Population Prevention Prison Probation Procedure Procurement Programming Project Property Protection Public
    Railway Reform Reforms Regional Relations Religion Religious Republican Rescue Research Resource Resources
    Rights Risk Road Roma Rule Safety Science Sciences Security Self-Government Senior Shelter Sinti Situations
    Small Social Sport Sports Statistics Strategic Support Supreme Survey Tax Taxation Technical Technologies
    Technology Telecommunications Territorial Tourism Trade Traffic Trafficking Training Transport Treasury
    Treaty Union Village Violence Waste Water Weapons Welfare Women Work Working Youth
    """.split()
)
"""What ministries, committees and departments are for; in no run of capitalized words a part of a person's name."""

PERSON_VERBS: Final[frozenset[str]] = frozenset(
    """
    arrived assumed attended became chaired chairs delivered greeted handed heads holds joined leads led moderated
    opened praised presented received resigned served serves signed succeeded thanked thanks took travelled visited
    visits welcomed welcomes works
    """.split()
)
"""Finite verbs whose subject, where it has the form of a name, is a person."""
