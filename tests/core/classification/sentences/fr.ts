import type { Sentences } from './sentences.ts';

export const french: Sentences = {
  'drug-trafficking': [
    'Les douaniers découvrent 300 kilos de cocaïne dans des sacs de café au Havre',
    'Un livreur d’héroïne arrêté en gare avec des centaines de doses',
  ],
  'synthetic-drugs-nps': [
    'Une nouvelle drogue de synthèse, le 3-MMC, inquiète les médecins',
    'Des nitazènes vendus comme faux médicaments causent des surdoses mortelles',
  ],
  'drug-production': [
    'Une ferme de cannabis découverte dans un hangar de la Drôme',
    'Un laboratoire clandestin de méthamphétamine démantelé',
  ],
  'trafficking-in-persons': [
    'Des vendangeurs logés dans des conditions indignes et privés de salaire',
    'Des jeunes femmes nigérianes contraintes à la prostitution par une « mama »',
  ],
  'organ-trafficking': [
    'Un chirurgien soupçonné de greffes clandestines de reins',
    'Des réfugiés poussés à vendre un rein à un réseau',
  ],
  'migrant-smuggling': [
    'Un passeur condamné après la mort de migrants dans un camion',
    'Ils faisaient traverser la Manche à des exilés pour 3 000 euros',
  ],
  'kidnapping-ransom': [
    'La fille d’un patron de cryptomonnaies échappe à un enlèvement',
    'Des hommes armés enlèvent trois religieuses et réclament une rançon',
  ],
  'child-sexual-exploitation': [
    'Un instituteur détenait des milliers d’images pédopornographiques',
    'Il se faisait passer pour un adolescent afin d’obtenir des photos de fillettes nues',
  ],
  'ransomware-extortion': [
    'Une mairie paralysée par un rançongiciel, les pirates réclament un million',
    'Le groupe Lockbit publie les fichiers volés à un hôpital qui refuse de payer',
  ],
  'hacking-data-breach': [
    'Les données de 20 millions d’abonnés dérobées à un opérateur',
    'Un pirate informatique s’est introduit dans le système du ministère',
  ],
  'malware-ddos': [
    'Un logiciel malveillant vide les comptes bancaires des téléphones infectés',
    'Des sites publics rendus inaccessibles par une attaque par déni de service',
  ],
  'scam-centres-online-fraud': [
    'De faux conseillers bancaires vident les comptes de retraités',
    'Elle croyait parler à un acteur célèbre : victime d’une arnaque sentimentale',
  ],
  'investment-corporate-fraud': [
    'Une pyramide de Ponzi fait 2 000 victimes parmi les épargnants',
    'Le dirigeant poursuivi pour avoir falsifié les comptes de la société',
  ],
  'identity-document-crime': [
    'Un atelier de faux papiers découvert dans un appartement',
    'Il obtenait des crédits sous l’identité d’un mort',
  ],
  'payment-currency-counterfeiting': [
    'De la fausse monnaie imprimée dans une cave : cinq arrestations',
    'Ils copiaient les cartes bancaires dans les distributeurs de billets',
  ],
  'money-laundering': [
    'L’argent de la drogue blanchi dans des kebabs et des villas',
    'Une banque sanctionnée pour ses lacunes face au blanchiment',
  ],
  'tax-customs-excise': [
    'Six tonnes de cigarettes de contrebande saisies sur l’autoroute',
    'Le chanteur jugé pour avoir caché ses revenus au fisc',
  ],
  'terrorist-financing': [
    'Des collecteurs de fonds de Daech condamnés à Paris',
    'Une société française accusée d’avoir contourné les sanctions contre la Russie',
  ],
  'bribery-corruption': [
    'Un maire mis en cause pour des pots-de-vin sur un marché public',
    'Des policiers touchaient de l’argent pour fermer les yeux',
  ],
  'embezzlement-state-assets': [
    'Procès de l’ancien ministre pour détournement de fonds publics',
    'Biens mal acquis : un hôtel particulier saisi à Paris',
  ],
  'firearms-trafficking': [
    'Un arsenal de fusils d’assaut découvert dans un garage',
    'Des armes imprimées en 3D étaient vendues sur Telegram',
  ],
  'explosives-cbrn': [
    'De la dynamite volée dans une carrière',
    'Une source radioactive disparue d’un chantier',
  ],
  'wildlife-trafficking': [
    'Des civelles cachées dans des valises à Roissy',
    'Deux braconniers jugés pour avoir abattu un éléphant',
  ],
  'illegal-logging': [
    'Du bois de rose coupé illégalement saisi à Madagascar',
    'Abattage clandestin dans une forêt protégée',
  ],
  'iuu-fishing': [
    'Un chalutier intercepté alors qu’il pêchait sans licence',
    'Des braconniers d’ormeaux pris avec 500 coquillages',
  ],
  'waste-trafficking-pollution': [
    'Une entreprise déversait des boues toxiques dans la rivière',
    'Des déchets expédiés illégalement vers la Malaisie',
  ],
  'illegal-mining-minerals': [
    'Orpaillage clandestin : les gendarmes détruisent des pompes en Guyane',
    'Du coltan extrait sans permis finance des milices',
  ],
  'falsified-medicines': [
    'De faux stylos amaigrissants vendus sur internet',
    'Un alcool frelaté tue quinze personnes',
  ],
  'counterfeit-goods': [
    'Des milliers de sacs contrefaits détruits par la douane',
    'Un site de streaming illégal fermé par la justice',
  ],
  'cultural-property': [
    'Des antiquités pillées en Syrie retrouvées chez un marchand',
    'Un tableau dérobé dans un musée retrouvé vingt ans après',
  ],
  'vehicle-cargo-theft': [
    'Un réseau volait des voitures de luxe pour les expédier en Afrique',
    'Des camions vidés de leur chargement sur une aire d’autoroute',
  ],
  'organised-criminal-group': [
    'Un parrain de la ’Ndrangheta arrêté en Corse',
    'La DZ Mafia étend son emprise sur la ville',
  ],
  'extortion-racketeering': [
    'Des commerçants rackettés chaque semaine par une bande',
    'Il menaçait de publier des photos intimes si elle ne payait pas',
  ],
  'maritime-piracy': [
    'Des pirates s’emparent d’un cargo au large de la Somalie',
    'Un pétrolier attaqué par des hommes armés dans le golfe de Guinée',
  ],
  terrorism: [
    'Un attentat-suicide fait dix morts devant une mosquée',
    'Un homme soupçonné de préparer un attentat au nom de l’État islamique',
  ],
  'illegal-gambling-match-fixing': [
    'Des matchs de tennis truqués pour des parieurs',
    'Un cercle de jeu clandestin fermé à Marseille',
  ],
  homicide: [
    'Un adolescent tué par balles dans une cité',
    'Féminicide : le mari avoue avoir étranglé son épouse',
  ],
  'assault-violence': [
    'Un médecin roué de coups aux urgences',
    'Un homme poignarde un passant, sans le tuer',
  ],
  'sexual-violence': [
    'Un entraîneur condamné pour viols sur des nageuses',
    'Une étudiante agressée sexuellement dans le métro',
  ],
  'robbery-burglary-theft': [
    'Braquage d’une bijouterie place Vendôme',
    'Des cambrioleurs emportent le coffre d’une villa',
  ],
  none: [
    'Le vol Paris-Tunis retardé par la grève',
    'Le gouvernement présente sa réforme des retraites',
    'Un nouveau médicament contre l’asthme autorisé',
    'Le film de gangsters triomphe au box-office',
    'Victoire du PSG sur un tir au but',
    'Une tempête prive d’électricité la Bretagne',
    'La Bourse de Paris termine en baisse',
    'Le romancier publie une enquête policière à succès',
    'Accident d’autocar : douze morts',
    'Le trafic des trains perturbé ce week-end',
    'L’armée progresse vers la ville après des frappes',
    'Une exposition sur les pirates au musée de la Marine',
    'La chanteuse tue le temps en cuisinant',
    'Le Sénat vote le budget de la culture',
    'Les abeilles victimes d’un virus',
    'Un braquet trop grand lui coûte l’étape',
    'Manifestation contre la vie chère',
    'L’équipe se fait voler la vedette',
    'La Commission propose une taxe sur le carbone',
    'Une comète visible à l’œil nu',
  ],
};
