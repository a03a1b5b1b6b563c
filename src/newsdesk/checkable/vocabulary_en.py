"""English words by which names are known: offices, kinds of organisations and places, countries."""

from newsdesk.checkable.found import words

OFFICE_WORDS = (
    "president minister chancellor senator governor mayor judge justice secretary general colonel",
    "captain lieutenant sergeant sheriff king queen prince princess pope councillor councilman",
    "professor coach inspector officer detective director chairman chairwoman chair chief",
    "executive CEO CFO COO spokesman spokeswoman spokesperson manager head leader founder",
    "co-founder owner editor journalist reporter correspondent analyst economist researcher",
    "scientist doctor surgeon psychologist psychiatrist consultant lawyer attorney prosecutor",
    "commissioner psychotherapist ambassador representative congressman congresswoman lawmaker",
    "delegate official spokesmen adviser advisor expert fellow lecturer teacher principal",
    "superintendent coroner author writer actor actress singer rapper guitarist drummer musician",
    "artist designer architect photographer filmmaker producer striker midfielder defender",
    "goalkeeper defenseman defenceman forward guard quarterback linebacker pitcher catcher goalie",
    "winger centre center rookie senior junior sophomore freshman veteran champion astronaut",
    "engineer biologist epidemiologist physician nurse cardiologist oncologist neurologist",
    "pediatrician paediatrician dietitian nutritionist dermatologist psychopharmacologist",
    "billionaire entrepreneur investor activist campaigner farmer pilot firefighter bishop",
    "archbishop rabbi imam priest pastor reverend curator historian physicist chemist",
    "statistician sociologist geologist ecologist virologist meteorologist anthropologist",
    "archaeologist astronomer mathematician philosopher novelist poet composer vice-president",
    "co-author co-director undersecretary treasurer premier mogul host anchor commander admiral",
    "marshal constable specialist strategist columnist commentator presenter broadcaster comedian",
    "playwright screenwriter choreographer conductor chef publisher librarian trustee chairperson",
    "president-elect deputy councilwoman alderman ombudsman envoy negotiator whistleblower",
    "barrister solicitor magistrate registrar dean rector provost chaplain vicar midwife",
    "therapist pharmacist veterinarian vet paramedic goaltender cornerback receiver",
)
OFFICES = words(*OFFICE_WORDS)
RANKS = words(  # before an office: "deputy", "chief", "foreign"
    "former ex- acting deputy vice assistant chief senior associate lead then- interim incoming",
    "outgoing executive general prime first lady shadow public health foreign finance defence",
    "defense home managing joint co- state federal",
)
TITLES = words(  # one name is enough beside them
    "President Minister Chancellor Senator Sen. Rep. Gov. Governor Mayor Judge Justice Secretary",
    "General Gen. Colonel Captain Sgt. Sheriff King Queen Prince Princess Pope Councillor Cllr",
    "Professor Prof. Coach Inspector Officer Detective Sergeant Lieutenant Chancellor Ambassador",
    "Bishop Archbishop Premier Commissioner Congressman Congresswoman Admiral Major Constable",
)
ORGANISATION_WORDS = (
    "Ministry University College Company Bank Party Agency Club Court Council Committee",
    "Commission Department Institute Institution Association Authority Board Centre Center",
    "Hospital School Church Union Federation Foundation Fund Group Corporation Police Service",
    "Services Office Bureau Senate Parliament Congress Army Navy Guard Trust Society Museum",
    "Library Theatre Airlines Airways Press League Team Academy Organization Organisation",
    "Administration Assembly Cabinet Coalition Alliance Conference Chamber Clinic Laboratory",
    "Laboratories Observatory Network Forum Partnership Initiative Force Inspectorate Tribunal",
    "Legislature Constabulary Brigade Regiment Cathedral Orchestra Ballet Opera Gallery",
    "Pharmaceuticals Industries Motors Exchange Registry Journal Magazine Newspaper Times Post",
    "Tribune Herald Gazette Observer Chronicle Broadcasting Technologies Systems Holdings",
    "Partners Ventures Insurance Hospitals Schools Universities Colleges Hospices House Hospice",
    "Band Choir Bancorp Airline Railway Railways Brewery Watchdog Centers Centres Ombudsman",
    "Treasury Embassy Consulate Secretariat",
)
ORGANISATIONS = words(*ORGANISATION_WORDS)
LEGAL_FORMS = words("Inc Ltd LLC Corp PLC plc GmbH AG Co Pty")
ALONE = frozenset(  # kinds of organisations, which name none
    [
        "High School",
        "Middle School",
        "Sunday School",
        "City Council",
        "Board",
    ]
)
ABBREVIATIONS = frozenset(
    (
        "FBI CIA NASA NATO NHS FDA WHO EU UN BBC CNN NBA NFL NHL MLB UEFA FIFA IMF OECD IBM EPA "
        "CDC FTC FCC SEC NYPD LAPD CBS NBC ABC ESPN HBO NSA DEA ATF TSA FAA FEMA NIH MIT UCLA "
        "NCAA PGA ATP WTA IOC OPEC ASEAN UNESCO UNICEF WTO ECB NSW RSPCA NSPCC ACLU NAACP AFP NPR "
        "PBS UCL LSE PIP IRS GOP DHS ICE OSCE IAEA BMA RNLI TUC CBI RSPB DUP SNP ANC BJP RCMP CBC "
        "ITV MLS FINRA NTSB NRA GCHQ MOD DVLA HMRC DEFRA OFSTED ASIO CSIRO CERN ESA ISRO"
    ).split()
)
NO_ORGANISATION = frozenset(
    (
        "USA UK US UAE TV DNA RNA HIV AIDS COVID PDF GDP IT AI PR CCTV SUV COPD LED MRI GPS USB "
        "DVD VIP CEO CFO COO PM AM OK BMI IVF ADHD PTSD IQ ID UFO HQ ATM DIY FAQ RSS HTML URL "
        "LGBT LGBTQ BST GMT UTC EST PST OMG LOL PIN SMS CD PC XXL DUI RPG NFT ETF IPO CO MS MD "
        "PhD DNP STD OCD EV EVs AGNES MVP ERA RBI PPG RB QB MP MPs BC AD ICU NYC LA DC EDT ET CET "
        "VAT CT"
    ).split()
)
PLACE_WORDS = (
    "City County Street River Avenue Road Lake Island Islands Airport Bay Village Province Valley",
    "Mountains Mountain Square Park Beach Bridge Boulevard Lane Creek Hill Falls Harbor Harbour",
    "Ocean Sea Peninsula Desert Canyon Station Highway District Borough Parish Region Territory",
    "Gulf Strait Canal Coast Forest Township Reservoir Plaza Archipelago Glacier Volcano Cape",
)
PLACES = words(*PLACE_WORDS)
BEFORE_PLACE = words(
    "city town village province state county district port island borough region municipality",
    "hamlet suburb",
)
FIRST_IN_PLACE = words("Lake Mount Co County Fort Port Cape River Bay_of Gulf_of Isle_of")
CITY_CLUBS = words(  # football clubs, not cities
    "Manchester Leicester Norwich Hull Stoke Cardiff Swansea Bristol Coventry Birmingham Exeter",
    "Lincoln Bradford York",
)
_ONE_NAME = (
    "Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan",
    "Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana",
    "Brazil Brunei Bulgaria Burma Burundi Cambodia Cameroon Canada Chile China Colombia Comoros",
    "Congo Croatia Cuba Cyprus Czechia Denmark Djibouti Dominica Ecuador Egypt Eritrea Estonia",
    "Eswatini Ethiopia Fiji Finland France Gabon Gambia Germany Ghana Greece Grenada Guatemala",
    "Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Italy Jamaica",
    "Japan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia",
    "Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta",
    "Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique",
    "Myanmar Namibia Nauru Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau",
    "Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa",
    "Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden",
    "Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Turkmenistan",
    "Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen Zambia Zimbabwe",
    "Britain England Scotland Wales UK US USA UAE Gaza Tibet Greenland",
)
_CAPITALS = (
    "London Berlin Rome Moscow Beijing Tokyo Delhi Washington Ottawa Canberra Dublin Vienna",
    "Warsaw Kyiv Kiev Minsk Athens Brussels Lisbon Oslo Stockholm Copenhagen Helsinki Budapest",
    "Prague Bucharest Belgrade Zagreb Ljubljana Bratislava Sarajevo Skopje Tirana Podgorica",
    "Pristina Vilnius Riga Tallinn Reykjavik Bern Chisinau Yerevan Tbilisi Baku Astana Tashkent",
    "Bishkek Dushanbe Ashgabat Ankara Cairo Tehran Baghdad Kabul Islamabad Jakarta Manila Seoul",
    "Pyongyang Hanoi Bangkok Dhaka Kathmandu Colombo Ulaanbaatar Vientiane Nairobi Damascus",
    "Beirut Jerusalem Amman Riyadh Doha Muscat Sanaa Manama Edinburgh Cardiff Belfast Havana",
    "Caracas Bogota Lima Quito Santiago Montevideo Asuncion Brasilia Kingston Khartoum Kampala",
    "Kigali Kinshasa Luanda Lusaka Harare Pretoria Maputo Mogadishu Abuja Accra Dakar Bamako",
    "Niamey Rabat Tunis Algiers Tripoli Wellington Madrid",
)
_MORE_NAMES = (
    "North_Korea South_Korea New_Zealand South_Africa Saudi_Arabia Sri_Lanka Hong_Kong",
    "United_States United_States_of_America United_Kingdom Great_Britain Northern_Ireland",
    "Puerto_Rico Costa_Rica El_Salvador Ivory_Coast South_Sudan Papua_New_Guinea New_Delhi",
    "Buenos_Aires Mexico_City Abu_Dhabi Dominican_Republic Czech_Republic Sierra_Leone",
    "Burkina_Faso Kuala_Lumpur Addis_Ababa Cape_Verde East_Timor Equatorial_Guinea Guinea-Bissau",
    "San_Marino Vatican_City Solomon_Islands North_Macedonia United_Arab_Emirates",
    "Bosnia_and_Herzegovina Trinidad_and_Tobago Santo_Domingo Guatemala_City Panama_City",
    "Kuwait_City Port-au-Prince Soviet_Union West_Bank",
)
_STATES = (
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii",
    "Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan",
    "Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania",
    "Tennessee Texas Utah Vermont Wisconsin Wyoming New_Hampshire New_Jersey New_Mexico New_York",
    "North_Carolina South_Carolina North_Dakota South_Dakota Rhode_Island West_Virginia",
)
LANDS = words(*_ONE_NAME, *_CAPITALS, *_MORE_NAMES, *_STATES)
NAMESAKES = words("Georgia Jordan Virginia Chad Paris Sofia Israel Cuba")  # also people's names
NAMED_BY_NUMBER = words(
    "Boeing Airbus Apollo Channel Route Flight Highway Formula Windows iPhone iPad Galaxy",
    "PlayStation Xbox Area Room Gate Exit Platform Article Section Chapter Page Type Class",
    "Vitamin Covid Interstate Falcon Soyuz Grade Phase Level Radio Studio Pier Terminal Unit Ward",
    "Zone Tier Stage Category FTSE Nasdaq CAC DAX P Act Volume Episode Season Week Division Group",
    "Group_of",
)
