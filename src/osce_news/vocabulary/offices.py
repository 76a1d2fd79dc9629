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
    Admiral Amb. Ambassador Archbishop Baron Baroness Bishop Brigadier Capt. Captain Cardinal Col. Colonel Commodore
    Congressman Congresswoman Count Dame Dr Dr. Father Gen. General H.E. Imam Judge Lady Lieutenant
    Lieutenant-Colonel Lord Lt. Maj. Major Marshal Metropolitan Miss Mr Mr. Mrs Mrs. Ms Ms. Prof. Professor Rabbi
    Rev. Reverend Sen. Senator Sergeant Sgt. Sheikh Sir
    """.split()
)
"""Titles that stand before a name and are no role of their own."""

ROLE_NOUNS: Final[frozenset[str]] = frozenset(
    """
    activist administrator adviser advisor advocate ambassador analyst anchor anthropologist archivist artist
    assistant associate attache attaché attorney author bailiff baker bishop board-member businessman businessperson
    businesswoman cadet captain carpenter chair chair-in-office chairman chairman-in-office chairperson
    chairperson-in-office chairwoman chairwoman-in-office chancellor chargé chef chief clerk co-author co-chair
    co-chairman co-chairperson co-chairwoman co-director co-founder co-leader co-ordinator co-organizer
    co-rapporteur coach colonel columnist commander commissioner constable consul consultant coordinator
    correspondent councillor councilor counsel counsellor counselor curator custodian dean delegate deminer deputy
    diplomat director director-general doctor dramaturg economist editor editor-in-chief engineer entrepreneur envoy
    executive expert farmer father fellow filmmaker founder general governor graduate grower guard handler head
    headmaster headmistress historian inspector instructor interlocutor interpreter investigator journalist judge
    justice king lawyer leader lecturer legislator liaison librarian lieutenant magistrate major manager mayor
    mediator member midwife migrant minister moderator monitor monk mother navigator negotiator notary nun nurse
    observer officer official ombudsman ombudsperson ombudswoman organizer owner parliamentarian participant
    patriarch photographer physician pilot policeman policewoman policy-maker prefect presenter president priest
    prince princess principal producer professor prosecutor psychologist pupil queen rabbi rapporteur rector refugee
    registrar reporter representative researcher resident returnee scholar scientist secretary secretary-general
    senator sergeant shepherd sheriff sociologist speaker specialist spokesman spokesperson spokeswoman student
    superintendent supervisor survivor teacher technician trainee trainer translator treasurer under-secretary
    undersecretary veterinarian vice-chair vice-chairman vice-chairperson vice-chairwoman vice-governor vice-mayor
    vice-minister vice-president vice-rector villager volunteer winner worker writer
    """.split()
)
"""Nouns that a role is built on, in lower case."""

ROLE_MODIFIERS: Final[frozenset[str]] = frozenset(
    """
    acting assistant associate chief co-ordinating deputy executive first foreign former general head high honorary
    independent interim international joint junior justice lead legal local managing national new permanent personal
    political press prime principal programme project public regional resident second senior special state third
    vice visiting
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
    Affairs Agriculture Anti-Corruption Art Arts Border Business Children City Co-operation Commerce Communications
    Community Cooperation Corruption County Crime Criminal Culture Customs Cyber Defence Defense Democracy
    Democratic Development Digital Disaster District Economic Economy Education Elections Electoral Emergency Energy
    Environment Environmental Equal Equality Ethics Executive Family Federal Finance Financial Fisheries Foreign
    Forestry Gender Government Health Heritage Housing Human Humanitarian Immigration Industry Information
    Infrastructure Innovation Integration Intelligence Interior Internal International Investigation Investigations
    Investment Judicial Judiciary Justice Juvenile Labor Labour Language Languages Law Legal Local Management Media
    Migration Military Minorities Municipal Narcotics National Natural Operations Organized Parliamentary Peace
    Penitentiary Personnel Planning Police Policing Policy Political Population Prevention Probation Procedure
    Property Protection Public Railway Reform Reforms Regional Relations Religion Religious Republican Rescue
    Research Resources Rights Road Rule Safety Science Sciences Security Senior Social Sport Sports Statistics
    Strategic Supreme Tax Taxation Technologies Technology Telecommunications Territorial Tourism Trade Traffic
    Trafficking Transport Treasury Treaty Village Water Welfare Women Youth
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
