import type { LanguageTexts } from '../sample-texts.ts';

export const textsEn: LanguageTexts = {
  language: 'en',
  days: ['on Sunday', 'on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday'],
  slots: {
    police: ['police', 'detectives', 'investigators', 'police officers', 'the national police'],
    customs: ['customs officers', 'customs inspectors', 'customs officials', 'customs officers and police'],
    prosecutors: ['prosecutors', 'state prosecutors', 'public prosecutors'],
    guards: ['border guards', 'border police', 'patrol officers'],
    inquiry: ['a six-month investigation', 'a tip-off from the public', 'weeks of surveillance', 'a joint operation', 'a request from a neighbouring country'],
  },
  closers: [
    'The investigation continues.',
    '{few} people remain in custody.',
    'The suspects are due in court {day}.',
    'Officials said further arrests were likely.',
    'The case was opened after {inquiry}.',
    'A spokesperson declined to give further details.',
    'Those charged deny the accusations.',
    'It is the [second|third|fourth] case of its kind [this year|since January|in the region this year].',
    'Authorities asked witnesses to come forward.',
    'The trial is expected to last several weeks.',
  ],
  crimes: {
    'drug-trafficking': {
      titles: ['Customs seize {hundreds} kg of cocaine {place}', '{few} held {in} over heroin trafficking', 'Cocaine worth {m} million dollars found in [banana|coffee|timber] container {in}'],
      leads: [
        '{customs} {place} seized {hundreds} kilograms of cocaine hidden in [a container of bananas|a shipment of frozen fruit|the floor of a lorry] {day}.',
        '{police} arrested {few} suspected drug traffickers {place} after {inquiry} into the smuggling of heroin.',
        'Inspectors found cocaine worth {m} million dollars in a container of [bananas|coffee|timber] {place} {day}.',
      ],
      details: [
        'The drugs had been sent {from} and were meant for dealers in several cities.',
        'The load has an estimated street value of {m} million dollars.',
        'Sniffer dogs led officers to {tens} packages wrapped in [plastic film|coffee powder|grease].',
      ],
    },
    'synthetic-drugs-nps': {
      titles: ['{thousands} methamphetamine tablets seized {place}', 'New psychoactive substance linked to {few} overdoses {in}', 'Health officials {in} warn of [fentanyl|synthetic opioid|ketamine] in fake tablets'],
      leads: [
        '{police} {place} seized {thousands} methamphetamine tablets {day}, [one of the largest synthetic drug seizures of the year|after {inquiry}].',
        'Forensic chemists {in} identified a new psychoactive substance sold as [sleeping pills|vape liquid|bath salts] after {few} overdoses.',
        'Dealers {place} are mixing [fentanyl|a synthetic opioid|ketamine] into counterfeit tablets, health officials warned {day}.',
      ],
      details: [
        'The synthetic drugs were sold through messaging groups and delivered by post.',
        '12:Clinics treated {tens} patients for synthetic drug overdoses in one month.',
        '0:The tablets, stamped with a well-known logo, had been shipped {from}.',
      ],
    },
    'drug-production': {
      titles: ['Clandestine drug laboratory dismantled {place}', 'Police {in} destroy {hundreds} hectares of [coca|opium poppy|cannabis] crops', 'Precursor chemicals for drug production intercepted {in}'],
      leads: [
        '{police} dismantled a clandestine [methamphetamine|amphetamine|cocaine] laboratory {place} {day} and arrested {few} people.',
        'Soldiers and police destroyed {hundreds} hectares of illicit [coca|opium poppy|cannabis] cultivation {in} this month.',
        '{customs} {place} intercepted {tens} drums of precursor chemicals used to manufacture [methamphetamine|heroin|ecstasy].',
      ],
      details: [
        '0:The drug lab could produce {tens} kilograms a week, chemists said.',
        '0:Officers found reactors, glassware and {hundreds} litres of acetone and acid.',
        '2:The precursors, declared as cleaning products, arrived {from}.',
        '1:The drug crops stood in a remote valley without roads.',
      ],
    },
    'trafficking-in-persons': {
      titles: ['{tens} victims of human trafficking rescued {place}', 'Forced labour on [farms|fishing boats|building sites] {in}: {few} charged', 'Traffickers jailed {in} for sexual exploitation of women'],
      leads: [
        '{police} rescued {tens} victims of human trafficking from [a massage parlour|a brick kiln|a plantation] {place} {day}.',
        '{prosecutors} {in} charged {few} people with trafficking in persons for forced labour on [farms|fishing boats|building sites].',
        'A court {place} jailed {few} traffickers who forced young women into prostitution with false job offers.',
      ],
      details: [
        'The victims, recruited with promises of work, had their passports taken away.',
        'Most of them had been brought {from} and worked {n} hours a day without pay.',
        'The victims of trafficking are now in shelters and receive legal help.',
      ],
    },
    'organ-trafficking': {
      titles: ['Organ trafficking ring broken up {in}', 'Doctors charged over illegal organ transplants {in}', 'Illegal kidney trade uncovered {place}'],
      leads: [
        '{police} broke up an organ trafficking ring {place} that paid poor donors for their kidneys.',
        '{prosecutors} {in} charged {few} people, among them two surgeons, with organ trafficking and illegal kidney transplants.',
        'An illegal kidney trade run from a private clinic {place} was uncovered {day} after {inquiry}.',
      ],
      details: [
        'Brokers promised donors {thousands} dollars for a kidney but paid only a part of it.',
        'The organ recipients had flown in {from}.',
        'Forged family papers made the illegal transplants look like donations between relatives.',
      ],
    },
    'migrant-smuggling': {
      titles: ['{tens} migrants found in [refrigerated lorry|wooden boat|fuel tanker] {place}', 'Migrant smuggling network dismantled {in}', 'People smugglers jailed {in}'],
      leads: [
        '{guards} {place} found {tens} migrants packed into [a refrigerated lorry|a wooden boat|a fuel tanker] {day} and arrested the people smugglers.',
        '{police} dismantled a migrant smuggling network {place} that moved people across the border for {thousands} dollars each.',
        'A group of people smugglers was jailed {place} for smuggling migrants in [inflatable boats|hidden compartments|goods trains].',
      ],
      details: [
        'The migrants had travelled {from} and paid the smugglers in advance.',
        '0:{few} of the migrants were taken to hospital with dehydration.',
        'The smugglers advertised the crossing on social media.',
      ],
    },
    'kidnapping-ransom': {
      titles: ['{n} [villagers|passengers|pupils] kidnapped {place}', 'Hostages freed {in} after {few} days', 'Kidnappers paid ransom for [trader|dentist|contractor] {in}'],
      leads: [
        'Gunmen kidnapped {n} [villagers|bus passengers|pupils] {place} {day} and demanded a ransom for their release.',
        '{police} freed {few} hostages {place} and arrested the kidnappers after {inquiry}.',
        'The family of a [trader|dentist|contractor] abducted {place} paid a ransom before the kidnapping was reported, police said.',
      ],
      details: [
        'The kidnappers asked for a ransom of {thousands} dollars by telephone.',
        '1:The hostages were held in a [forest camp|cellar|farmhouse] and are in good health.',
        'Kidnapping for ransom has spread along the main road.',
      ],
    },
    'child-sexual-exploitation': {
      titles: ['Online child sexual abuse network uncovered {in}', 'Man jailed {in} for online child sexual exploitation', '{few} children safeguarded {in} in child abuse material operation'],
      leads: [
        '{police} {place} arrested {few} people suspected of sharing child sexual abuse material in closed online groups.',
        'A court {place} sentenced a man for the sexual exploitation of children over live video.',
        'An international operation against child sexual abuse material led to arrests {place} {day}; {few} children were safeguarded.',
      ],
      details: [
        '0:{few} children were identified and brought to safety.',
        'Officers seized {tens} hard disks holding child abuse images.',
        'The suspects groomed children through online games, investigators said.',
      ],
    },
    'ransomware-extortion': {
      titles: ['Ransomware attack paralyses [port operator|city council|university] {in}', 'Hackers demand {m} million dollars after ransomware attack {in}', 'Ransom paid after ransomware attack on [law firm|hotel chain|carmaker] {in}'],
      leads: [
        'A ransomware attack shut down the computers of a [port operator|city council|university] {place} {day}.',
        'A ransomware gang encrypted the servers of [an insurer|a logistics firm|a water supplier] {place} and demanded {m} million dollars.',
        'Investigators {in} are tracing a ransom paid in cryptocurrency after a ransomware attack on a [law firm|hotel chain|carmaker] {place}.',
      ],
      details: [
        '01:The attackers threatened to publish the stolen files if no ransom was paid.',
        'Staff went back to pen and paper while {hundreds} computers were restored from backups.',
        'The ransomware entered through an unpatched remote access server.',
      ],
    },
    'hacking-data-breach': {
      titles: ['Data breach exposes records of {thousands} [customers|passengers|taxpayers] {in}', 'Data breach at [bank|hospital group|delivery company] {in}', 'Man arrested {in} for hacking into [ministry|credit bureau|university]'],
      leads: [
        'Hackers stole the personal data of {thousands} [customers of a telecom operator|airline passengers|taxpayers] {in}, [the regulator said|investigators said] {day}.',
        'A data breach at a [bank|hospital group|delivery company] {place} exposed names, addresses and passwords of {thousands} people.',
        '{police} {place} arrested a {age}-year-old man for hacking into the network of a [ministry|credit bureau|university].',
      ],
      details: [
        '01:The stolen database was offered for sale on a criminal forum.',
        'The intruders had been in the network for {few} weeks before the hack was noticed.',
        '01:Those affected by the data breach will be told by letter.',
      ],
    },
    'malware-ddos': {
      titles: ['DDoS attack knocks [bank|government|newspaper] websites offline {in}', 'Botnet of {thousands} infected devices taken down {in}', 'Banking malware spreads through fake apps {in}'],
      leads: [
        'A distributed denial-of-service attack knocked the websites of [three banks|several ministries|two newspapers] offline {in} {day}.',
        'Cybercrime investigators {place} took down a botnet of {thousands} infected routers and cameras.',
        'Banking malware hidden in fake [parcel tracking|bank|weather] apps has infected {thousands} telephones {in}, security researchers said.',
      ],
      details: [
        '0:The DDoS attack lasted {few} hours and was claimed by an unknown group.',
        '2:The malware reads text messages and steals one-time passwords.',
        '1:The servers controlling the botnet stood in {few} countries.',
        '0:The botnet behind the attack consisted of household devices.',
      ],
    },
    'scam-centres-online-fraud': {
      titles: ['Call centre scam raided {place}, {tens} arrested', 'Online scams cheat victims {in} of {m} million dollars', 'Phishing messages in the name of [banks|parcel services|tax office] spread {in}'],
      leads: [
        '{police} raided a fraudulent call centre {place} {day} and arrested {tens} people who posed as [bank staff|police officers|computer technicians].',
        'Online fraudsters cheated {hundreds} people {in} of {m} million dollars through [romance scams|fake investment apps|fake job offers], police said.',
        'Phishing text messages in the name of [a bank|a parcel service|the tax office] have cheated {hundreds} customers {in} out of their savings.',
      ],
      details: [
        'The scammers moved the money through {tens} bank accounts of strangers within minutes.',
        'Many of the scam victims are pensioners.',
        '0:Officers seized {hundreds} telephones, SIM cards and scripts used for the scam.',
      ],
    },
    'investment-corporate-fraud': {
      titles: ['Executives charged {in} with {m} million dollar fraud', 'Ponzi scheme collapses {in}, {thousands} savers lose money', 'Company director convicted of insider trading {in}'],
      leads: [
        '{prosecutors} {in} charged {few} executives of a [construction firm|trading company|insurance broker] with fraud and false accounting.',
        'A Ponzi scheme that promised returns of {tens} per cent collapsed {place}, leaving {thousands} investors without their savings.',
        'A court {place} convicted a company director of securities fraud and insider trading {day}.',
      ],
      details: [
        'The investment fraud caused losses of {m} million dollars.',
        '1:Money from new investors was used to pay earlier ones.',
        '0:Invoices for work never done were paid for {few} years.',
      ],
    },
    'identity-document-crime': {
      titles: ['Forged passport workshop found {place}', 'Identity theft ring used names of {hundreds} [pensioners|students|dead people] {in}', 'Travellers stopped with forged passports {in}'],
      leads: [
        '{police} found a workshop for forged passports and identity cards {place} {day}.',
        'An identity theft ring opened bank accounts in the names of {hundreds} [pensioners|students|dead people] {in}, prosecutors said.',
        '{guards} {place} stopped {few} travellers with forged passports at the airport.',
      ],
      details: [
        '0:Printers, holograms and {hundreds} blank identity documents were seized.',
        '02:A forged passport cost up to {thousands} dollars.',
        '01:The forgers used stolen identities bought online.',
      ],
    },
    'payment-currency-counterfeiting': {
      titles: ['Counterfeit banknotes worth {m} million seized {place}', 'Card skimming gang arrested {in}', 'Fake banknotes circulate at markets {in}'],
      leads: [
        '{police} seized counterfeit banknotes and a printing press {place} {day}.',
        '{few} members of a card skimming gang were arrested {place} after cloning the bank cards of {hundreds} customers.',
        'Shopkeepers {in} were warned of counterfeit banknotes after {hundreds} fake notes turned up {place}.',
      ],
      details: [
        '02:The counterfeit money was of good quality and lacked only the watermark.',
        '1:Skimming devices had been fixed to {tens} cash machines.',
        '02:The forged notes had been sold for a quarter of their face value.',
      ],
    },
    'money-laundering': {
      titles: ['{few} charged {in} with laundering {m} million dollars', 'Money laundering network broken up {place}', 'Bank {in} fined over money laundering controls'],
      leads: [
        '{prosecutors} {in} charged {few} people with laundering {m} million dollars through [property deals|exchange offices|shell companies].',
        '{police} broke up a money laundering network {place} that used [cash couriers|crypto exchanges|gold traders] to hide the proceeds of crime.',
        'A bank {place} was fined {m} million dollars {day} for weak controls against money laundering.',
      ],
      details: [
        '01:{tens} bank accounts and {few} villas were frozen.',
        'The laundered money came from drug sales and fraud.',
        'Shell companies without staff issued invoices to each other.',
      ],
    },
    'tax-customs-excise': {
      titles: ['{m} million smuggled cigarettes seized {place}', 'Fuel smuggling {in}: {few} tankers stopped', 'VAT fraud costs treasury {m} million dollars {in}'],
      leads: [
        '{customs} {place} seized {m} million smuggled cigarettes {day} in a truck declared as carrying [furniture|onions|insulation].',
        '{police} {in} stopped {few} tankers and uncovered a fuel smuggling network that evaded excise duty.',
        '{prosecutors} {in} accused a network of companies of VAT fraud and tax evasion worth {m} million dollars.',
      ],
      details: [
        '0:The contraband cigarettes carried no tax stamps.',
        '12:The evaded duties and taxes amount to {m} million dollars.',
        '01:The contraband had been brought {from} at night.',
      ],
    },
    'bribery-corruption': {
      titles: ['[Former mayor|Customs chief|Tax inspector] arrested for taking bribes {in}', 'Corruption inquiry into [road|port|hospital] contracts {in}', 'Anti-corruption court {in} convicts {few} officials of bribery'],
      leads: [
        'Anti-corruption investigators {place} arrested a [former mayor|customs chief|tax inspector] for taking bribes {day}.',
        '{prosecutors} {in} opened a corruption inquiry into kickbacks paid for [road|port|hospital] contracts.',
        'An anti-corruption court {place} convicted {few} officials of bribery.',
      ],
      details: [
        '02:The bribes, {thousands} dollars each, were handed over in cash.',
        '1:Contractors said kickbacks of ten per cent were usual.',
        '0:The official is accused of abuse of office and bribery.',
      ],
    },
    'embezzlement-state-assets': {
      titles: ['Officials accused of embezzling {m} million dollars of public funds {in}', 'Auditors {in} find embezzlement of [pension|rural road|vaccine] money', 'Former [treasurer|paymaster|deputy minister] jailed {in} for theft of public funds'],
      leads: [
        '{prosecutors} {in} accused {few} officials of embezzling {m} million dollars of public funds meant for [schools|flood relief|health posts].',
        'Auditors {place} found that money for [pensions|rural roads|vaccines] had been embezzled by [a fund\'s managers|district officials].',
        'A former [treasurer|paymaster|deputy minister] was jailed {place} {day} for the embezzlement of public money.',
      ],
      details: [
        'The embezzled funds paid for houses and cars abroad.',
        'Salaries of {hundreds} ghost workers were drawn for {few} years.',
        'The court ordered the stolen public funds to be repaid.',
      ],
    },
    'firearms-trafficking': {
      titles: ['{tens} firearms and ammunition seized {place}', 'Arms trafficking ring dismantled {in}', 'Smuggled pistols and rifles found {in}'],
      leads: [
        '{police} seized {tens} firearms and {thousands} rounds of ammunition {place} {day}.',
        'An arms trafficking ring that smuggled [pistols|assault rifles|converted alarm guns] was dismantled {place}.',
        '{customs} {place} found {tens} smuggled rifles in [a container|a bus|household goods].',
      ],
      details: [
        'The weapons had been trafficked {from} in parts.',
        'Some of the guns had their serial numbers filed off.',
        'Illegal firearms from the same source were used in {few} shootings.',
      ],
    },
    'explosives-cbrn': {
      titles: ['Stolen explosives recovered {place}', 'Radioactive material seized {in}', 'Toxic chemicals for explosives found {in}'],
      leads: [
        '{police} recovered {tens} kilograms of stolen explosives and detonators {place} {day}.',
        '{few} people were arrested {place} for trying to sell radioactive material [in a lead box|from a disused medical device].',
        'A depot with {hundreds} kilograms of explosives and bomb-making chemicals was found {place}.',
      ],
      details: [
        '0:The explosives had been stolen from a quarry.',
        '1:Specialists in protective suits secured the radioactive source.',
        '02:The dynamite and detonators were meant for sale, investigators said.',
      ],
    },
    'wildlife-trafficking': {
      titles: ['{hundreds} kg of [pangolin scales|ivory|shark fins] seized {place}', 'Wildlife traffickers arrested with live [parrots|tortoises|monkeys] {in}', 'Poachers jailed {in} for killing protected animals'],
      leads: [
        '{customs} {place} seized {hundreds} kilograms of [pangolin scales|ivory|shark fins] {day} in a shipment declared as [plastic waste|cashew nuts|dried fish].',
        'Rangers and police {place} arrested {few} wildlife traffickers with {tens} live [parrots|tortoises|monkeys].',
        'A court {place} jailed {few} poachers for killing [protected birds of prey|endangered wild cats|protected antelopes].',
      ],
      details: [
        '01:The protected species were bound for buyers abroad.',
        '0:The wildlife products had been collected {from}.',
        'Wildlife trafficking and poaching are the main threats to the species, rangers say.',
      ],
    },
    'illegal-logging': {
      titles: ['{hundreds} cubic metres of illegal timber seized {place}', 'Illegal logging {in}: {few} sawmills closed', '[Rosewood|Teak|Mahogany] smugglers arrested {in}'],
      leads: [
        'Forest rangers {place} seized {hundreds} cubic metres of illegally logged timber {day}.',
        '{police} closed {few} illegal sawmills {place} after satellite images showed illegal logging in a protected forest.',
        '{few} men were arrested {place} with truckloads of smuggled [rosewood|teak|mahogany].',
      ],
      details: [
        'Forged permits were used to launder the illegal timber.',
        'Illegal loggers had cut {hundreds} hectares of protected forest.',
        'The logs were to be exported with false papers.',
      ],
    },
    'iuu-fishing': {
      titles: ['{few} trawlers detained for illegal fishing {in}', 'Navy seizes boat fishing illegally off the coast {of}', 'Illegal fishing {in}: {tens} tonnes of catch confiscated'],
      leads: [
        'Fisheries patrols detained {few} foreign trawlers for illegal fishing in the protected waters {of} {day}.',
        'A vessel fishing without a licence was stopped in the waters {of} with {tens} tonnes of [tuna|squid|sea cucumber] on board.',
        'Coast guard inspectors {in} confiscated {tens} tonnes of catch and fined the owners of {few} ships for illegal, unreported and unregulated fishing.',
      ],
      details: [
        'The vessels had switched off their tracking devices.',
        '01:The illegal catch was confiscated and the nets destroyed.',
        'Local fishers complain that illegal fishing has emptied their grounds.',
      ],
    },
    'waste-trafficking-pollution': {
      titles: ['Containers of illegal [plastic|electronic|medical] waste stopped {in}', '{hundreds} tonnes of hazardous waste dumped illegally {place}', '[Tannery|Chemical plant|Mining company] charged over toxic river pollution {in}'],
      leads: [
        '{customs} {place} found {tens} containers of illegal [plastic|electronic|medical] waste declared as recycling material.',
        'Environmental inspectors {place} discovered {hundreds} tonnes of hazardous waste dumped illegally in a [quarry|forest|rented warehouse].',
        'A [tannery|chemical plant|mining company] {place} was charged with polluting a river with toxic waste {day}.',
      ],
      details: [
        '0:The waste had been shipped {from} with false papers.',
        '01:Waste traffickers saved the cost of proper disposal.',
        '12:Samples showed heavy metals far above the limit.',
      ],
    },
    'illegal-mining-minerals': {
      titles: ['Illegal gold mine closed {place}', 'Illegal mining for [gold|coltan|sand] destroys land {in}', 'Smuggled gold seized {in}'],
      leads: [
        '{police} closed an illegal gold mine {place} {day} and arrested {tens} illegal miners.',
        'Illegal mining for [gold|coltan|sand] has destroyed {hundreds} hectares of land {in}, inspectors said.',
        '{customs} {place} seized {tens} kilograms of smuggled gold from illegal mines.',
      ],
      details: [
        '0:Mercury used by the illegal miners has poisoned the river.',
        '0:Excavators and {few} pumps were destroyed on the spot.',
        'The illegally mined minerals were sold with forged certificates of origin.',
      ],
    },
    'falsified-medicines': {
      titles: ['{thousands} boxes of falsified medicines seized {place}', 'Counterfeit [malaria tablets|antibiotics|insulin] found in pharmacies {in}', 'Fake medicines sold [over the internet|at street stalls|to hospitals] {in}: {few} arrested'],
      leads: [
        '{police} and health inspectors seized {thousands} boxes of falsified medicines {place} {day}.',
        'Counterfeit [malaria tablets|antibiotics|insulin] were found in {tens} pharmacies {in}, the medicines regulator warned.',
        '{few} people were arrested {place} for selling fake medicines [over the internet|at street stalls|to hospitals].',
      ],
      details: [
        'The falsified medicines contained no active ingredient.',
        'The counterfeit medicines had been shipped {from}.',
        'Patients are asked to check batch numbers.',
      ],
    },
    'counterfeit-goods': {
      titles: ['{thousands} counterfeit [shoes|handbags|toys] seized {place}', 'Fake [perfume|car parts|telephones] found in {few} warehouses {in}', 'Pirate streaming service shut down {in}'],
      leads: [
        '{customs} {place} seized {thousands} counterfeit [shoes|handbags|toys] {day}.',
        '{police} raided {few} warehouses {place} full of counterfeit [perfume|car parts|telephones] with false trademarks.',
        'A pirate streaming service that sold stolen television channels was shut down {place} after {inquiry}.',
      ],
      details: [
        '01:The fake goods would have been worth {m} million dollars if genuine.',
        '01:The counterfeits had arrived {from} in {few} containers.',
        'The trademark and copyright owners are claiming damages.',
      ],
    },
    'cultural-property': {
      titles: ['{hundreds} looted antiquities recovered {place}', 'Smuggled [ancient coins|icons|carved figures] seized {in}', '{few} [paintings|icons|manuscripts] stolen from museum {in}'],
      leads: [
        '{police} recovered {hundreds} looted antiquities, among them [bronze statues|clay tablets|gold coins], {place} {day}.',
        '{customs} {place} stopped the smuggling of [ancient coins|icons|carved figures] in a parcel declared as [toys|garden ornaments].',
        'Thieves stole {few} [paintings|icons|manuscripts] from a museum {place}.',
      ],
      details: [
        '01:The artefacts had been dug up illegally at an archaeological site.',
        '01:The looted antiquities were to be sold at auction with forged papers.',
        '01:Experts will help return the cultural property to its owners.',
        '2:The stolen works of art are listed in a database of missing cultural property.',
      ],
    },
    'vehicle-cargo-theft': {
      titles: ['Car theft ring broken up {in}, {tens} vehicles recovered', 'Lorry with cargo of [copper|medicines|televisions] stolen {in}', 'Stolen cars bound for export found {place}'],
      leads: [
        '{police} broke up a car theft ring {place} {day} and recovered {tens} stolen vehicles.',
        'Thieves stole a lorry with a cargo of [copper|medicines|televisions] {place}, the [third|fourth] cargo theft this month.',
        '{customs} {place} found {few} stolen cars in containers bound for export.',
      ],
      details: [
        '02:The stolen vehicles were given new chassis numbers.',
        '1:The cargo was worth {m} million dollars.',
        '02:The car thieves used devices that copy keyless signals.',
      ],
    },
    'organised-criminal-group': {
      titles: ['{tens} members of organised crime group arrested {place}', 'Leader of criminal gang captured {place}', '{tens} members of mafia-style clan on trial {in}'],
      leads: [
        '{police} arrested {tens} members of an organised crime group {place} in dawn raids {day}.',
        'The alleged leader of a criminal gang was captured {place} after {inquiry}.',
        '{prosecutors} {in} brought {tens} members of a mafia-style clan to trial.',
      ],
      details: [
        'The criminal organisation controlled several districts.',
        'Two rival gangs have fought over the docks for {few} years.',
        'Membership of a criminal group carries a sentence of up to {n} years.',
      ],
    },
    'extortion-racketeering': {
      titles: ['Extortion gang arrested {place}', 'Traders {in} close shops in protest at extortion', '{few} men convicted of racketeering {in}'],
      leads: [
        '{police} arrested {few} members of an extortion gang {place} that demanded protection money from [shopkeepers|bus drivers|market traders].',
        'Traders {place} closed their shops {day} in protest at extortion.',
        'A court {place} convicted {few} men of racketeering and extortion.',
      ],
      details: [
        'Those who refused to pay protection money had their shops set on fire.',
        'The extortionists asked for {hundreds} dollars a month.',
        'The extortion calls came from a prison.',
      ],
    },
    'maritime-piracy': {
      titles: ['Pirates board [bulk carrier|tanker|container ship] off the coast {of}', 'Armed robbers attack ship at anchor off the coast {of}', '[Fishing vessel|Dhow|Tug] freed from pirates off the coast {of}'],
      leads: [
        'Pirates armed with [guns and knives|rifles|machetes] boarded a [bulk carrier|tanker|container ship] off the coast {of} {day}.',
        'Armed robbers climbed aboard a ship at anchor off the coast {of} and stole [engine parts|ropes and paint|cash].',
        'A naval patrol freed a [fishing vessel|dhow|tug] seized by pirates off the coast {of}.',
      ],
      details: [
        '01:The crew of {n} locked themselves in a safe room until the pirates left.',
        'It is the third piracy incident in these waters this season.',
        'The pirates escaped in {few} skiffs.',
      ],
    },
    'illegal-gambling-match-fixing': {
      titles: ['Illegal gambling den raided {place}', 'Match-fixing inquiry in [football|tennis|cricket] league {in}', 'Illegal betting ring took {m} million dollars {in}'],
      leads: [
        '{police} raided an illegal gambling den {place} {day} and arrested {tens} people.',
        'Investigators {in} charged {few} [football|tennis|cricket] players with match-fixing for an illegal betting ring.',
        'An illegal online betting ring run {place} took {m} million dollars in bets, police said.',
      ],
      details: [
        '0:{tens} slot machines and betting slips were seized from the gamblers.',
        '1:Fixers paid players {thousands} dollars for each manipulated match.',
        '2:The illegal gambling websites had no licence.',
      ],
    },
    terrorism: {
      titles: ['Bomb attack on [market|police post|bus station] {place}', 'Terror plot foiled {in}, {few} arrested', 'Court {in} jails {few} members of terrorist cell'],
      leads: [
        'A bomb attack on a [market|police post|bus station] {place} killed {few} people {day}; officials called it a terrorist attack.',
        'Counter-terrorism police arrested {few} suspected extremists {place} who were planning a terrorist attack.',
        'A court {place} jailed {few} members of a terrorist cell.',
      ],
      details: [
        '0:No group has claimed responsibility for the terrorist attack.',
        '1:Explosives and propaganda of a banned extremist group were found.',
        '12:The suspects are accused of membership of a terrorist organisation.',
      ],
    },
    'terrorist-financing': {
      titles: ['{few} charged {in} with financing terrorism', 'Sanctions evasion network uncovered {in}', '{tens} accounts frozen {in} over terrorist financing'],
      leads: [
        '{prosecutors} {in} charged {few} people with financing terrorism through [a charity|informal money transfers|cryptocurrency].',
        'A network {place} that evaded sanctions by selling [dual-use electronics|aircraft parts|oil] through front companies was uncovered {day}.',
        'The financial intelligence unit {in} froze {tens} accounts suspected of terrorist financing.',
      ],
      details: [
        '02:The funds for terrorism were sent in small amounts.',
        '1:Goods under sanctions were relabelled and shipped on.',
        '1:The accused deny that they evaded sanctions.',
      ],
    },
    homicide: {
      titles: ['Man shot dead {place}', 'Arrest over murder of [shop owner|taxi driver|neighbour] {in}', '{age}-year-old jailed for life {in} for murder'],
      leads: [
        'A {age}-year-old man was shot dead {place} {day}; police are treating the death as murder.',
        '{police} {place} arrested a man for the murder of a [shop owner|taxi driver|neighbour].',
        'A court {place} sentenced a {age}-year-old man to life in prison for murder.',
      ],
      details: [
        'The victim was found with stab wounds.',
        'The killing followed a quarrel over [land|money|an inheritance].',
        'The number of homicides in the district has changed little.',
      ],
    },
    'assault-violence': {
      titles: ['{few} injured in knife assault {in}', 'Man convicted of assault {place}', 'Domestic violence reports rise {in}'],
      leads: [
        '{few} people were injured in an assault with a knife {place} {day}.',
        'A {age}-year-old man was convicted {place} {day} of assaulting and threatening his [wife|neighbour|colleague].',
        'Shelters {place} report more women seeking help after domestic violence.',
      ],
      details: [
        '0:The assault victims were treated in hospital.',
        '1:The man had ignored a restraining order.',
        '2:Police were called to {hundreds} cases of domestic violence.',
      ],
    },
    'sexual-violence': {
      titles: ['Man convicted of rape {in}', 'Arrest {in} over sexual assault on {few} women', '[Coach|Doctor|Manager] {in} on trial for rape'],
      leads: [
        'A {age}-year-old man was convicted of rape {place} {day}.',
        '{police} {place} arrested a man suspected of sexual assault on {few} women.',
        'A [coach|doctor|manager] {in} is on trial for the rape and sexual assault of {few} women.',
      ],
      details: [
        'DNA evidence linked him to earlier rapes.',
        'Support groups called for faster trials in sexual violence cases.',
        'The court sat behind closed doors to protect the victims.',
      ],
    },
    'robbery-burglary-theft': {
      titles: ['Armed robbery at [jeweller|bank|petrol station] {place}', 'Burglars empty {tens} homes {in}', 'Pickpocket gang arrested {in}'],
      leads: [
        'Armed robbers held up a [jeweller|bank|petrol station] {place} {day} and fled with the takings.',
        'Burglars broke into {tens} homes {place} during the holidays.',
        '{police} {place} arrested a gang of pickpockets after a series of thefts.',
      ],
      details: [
        '0:The robbers threatened staff with a gun.',
        '12:Stolen jewellery and telephones were found in a garage.',
        '1:The burglars came in through the windows at night.',
      ],
    },
  },
  background: [
    {
      titles: ['[Home side|Visitors] win {goals} in league match {in}', 'National team {in} names squad for qualifiers', 'Marathon {in} draws {thousands} runners'],
      leads: ['The home side won {goals} in front of {thousands} spectators {place} {day}.', 'The national [football|basketball|volleyball] team will play its next qualifier {place}.', '{thousands} runners took part in the city marathon {place} {day}.'],
      details: ['01:The coach praised the defence.', '0:The decisive goal came in the last minute.', '12:The organisers thanked the volunteers.', '01:Tickets for the next match go on sale {day}.'],
    },
    {
      titles: ['Heavy rain expected {in}', 'Heatwave continues {in}', 'Strong winds delay ferries {in}'],
      leads: ['Forecasters expect heavy rain {place} from the middle of the week.', 'Temperatures {place} reached {temperature} degrees {day}.', 'Strong winds delayed ferries {in} {day}.'],
      details: ['Schools in the valley will stay closed.', 'The rainy season began two weeks late this year.', 'Farmers welcomed the rain.'],
    },
    {
      titles: ['Coffee exports {in} grow by {few} per cent', 'New tram line opens {place}', 'Central bank {in} leaves rate unchanged'],
      leads: ['Exports of [coffee|cotton|machinery] {in} grew by {few} per cent in the last quarter.', 'A new tram line with {n} stops opened {place} {day}.', 'The central bank {in} left its main interest rate unchanged {day}.'],
      details: ['Economists had expected the result.', 'Tourism also recovered.', 'The ministry plans further investment in rural areas.'],
    },
    {
      titles: ['Film festival opens {place}', 'Museum of [textiles|railways|the sea] reopens {in}', 'Harvest festival celebrated {in}'],
      leads: ['A festival of documentary film opened {place} {day}.', 'The museum of [textiles|railways|the sea] {place} reopened after {few} years of repairs.', 'Villages {in} celebrated the harvest with music and dance {day}.'],
      details: ['01:Entrance is free for children.', '0:The programme lists {tens} films.', 'Visitors came from the whole region.'],
    },
  ],
};
