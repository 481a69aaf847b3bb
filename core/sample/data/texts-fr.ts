import type { LanguageTexts } from '../sample-texts.ts';

export const textsFr: LanguageTexts = {
  language: 'fr',
  days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  slots: {
    police: ['les policiers', 'les enquêteurs', 'les gendarmes', 'des agents de la police judiciaire'],
    customs: ['les douaniers', 'des agents des douanes', 'les services des douanes'],
    prosecutors: ['les procureurs', 'les magistrats du parquet', 'les procureurs chargés du dossier'],
    guards: ['les gardes-frontières', 'les policiers aux frontières', 'des patrouilles aux frontières'],
    inquiry: ['six mois d’enquête', 'un signalement', 'plusieurs semaines de surveillance', 'une opération conjointe'],
  },
  closers: [
    'L’enquête se poursuit.',
    '{few} personnes restent en détention.',
    'Les suspects seront présentés au juge {day}.',
    'D’autres arrestations ne sont pas exclues.',
    'Le dossier a été ouvert après {inquiry}.',
    'C’est la [deuxième|troisième|quatrième] affaire de ce type [cette année|ce mois-ci|dans la région].',
    'Les accusés nient les faits.',
    'Le procès doit durer plusieurs semaines.',
  ],
  crimes: {
    'drug-trafficking': {
      titles: ['{country} : {hundreds} kilos de cocaïne saisis', 'Un réseau de trafic de drogue démantelé {in}'],
      leads: [
        '{customs} ont saisi {hundreds} kilos de cocaïne cachés dans [un conteneur de bananes|un camion de fruits|une cargaison de bois] {place} {day}.',
        '{police} ont arrêté {few} trafiquants de drogue présumés {place} après {inquiry}.',
      ],
      details: ['La drogue, expédiée {from}, vaut {m} millions de dollars à la revente.', 'Les chiens ont repéré {tens} paquets de [cocaïne|héroïne|résine de cannabis].'],
    },
    'synthetic-drugs-nps': {
      titles: ['{thousands} comprimés de [méthamphétamine|ecstasy] saisis {in}', 'Une nouvelle substance psychoactive identifiée {in}'],
      leads: [
        '{police} ont saisi {thousands} comprimés de [méthamphétamine|ecstasy] {place} {day}, l’une des plus grosses saisies de drogues de synthèse de l’année.',
        'Une nouvelle substance psychoactive a été identifiée {place} après {few} surdoses.',
      ],
      details: ['Ces drogues de synthèse se vendent par messagerie.', 'Les comprimés contenaient un opioïde de synthèse très puissant.'],
    },
    'drug-production': {
      titles: ['Un laboratoire clandestin de drogue démantelé {in}', '{hundreds} hectares de [cannabis|pavot] détruits {in}'],
      leads: [
        '{police} ont démantelé un laboratoire clandestin de [méthamphétamine|cocaïne] {place} {day}.',
        'Les autorités ont détruit {hundreds} hectares de cultures illicites de [cannabis|pavot] {in}.',
      ],
      details: ['0:Le laboratoire pouvait produire {tens} kilos de drogue par semaine.', '0:Des précurseurs chimiques et {hundreds} litres d’acétone ont été saisis.'],
    },
    'trafficking-in-persons': {
      titles: ['{tens} victimes de traite des êtres humains secourues {in}', 'Traite d’êtres humains : {few} personnes condamnées {in}'],
      leads: [
        '{police} ont secouru {tens} victimes de traite des êtres humains exploitées dans [une ferme|un atelier|une carrière] {place} {day}.',
        'Un tribunal a condamné {few} personnes {place} pour traite d’êtres humains et [travail forcé|exploitation sexuelle].',
      ],
      details: ['Les victimes, venues avec de fausses promesses d’emploi, étaient privées de passeport.', 'Elles travaillaient {n} heures par jour sans salaire.'],
    },
    'organ-trafficking': {
      titles: ['Un trafic d’organes mis au jour {in}', 'Greffes de rein illégales : des médecins poursuivis {in}'],
      leads: [
        '{police} ont démantelé un réseau de trafic d’organes {place} qui achetait des reins à des personnes pauvres.',
        '{few} personnes, dont deux chirurgiens, sont poursuivies {place} pour trafic d’organes et greffes illégales.',
      ],
      details: ['Les donneurs devaient recevoir {thousands} dollars pour un rein.', 'Les receveurs d’organes arrivaient {from}.'],
    },
    'migrant-smuggling': {
      titles: ['{tens} migrants découverts dans [un camion|un bateau|un bus] {in}', 'Une filière de trafic de migrants démantelée {in}'],
      leads: [
        '{guards} ont découvert {tens} migrants entassés dans [un camion|un bateau|un bus] {place} {day} et arrêté les passeurs.',
        '{police} ont démantelé une filière de trafic de migrants {place} qui demandait {thousands} dollars par personne.',
      ],
      details: ['Les migrants étaient arrivés {from}.', 'Les passeurs recrutaient leurs clients sur les réseaux sociaux.'],
    },
    'kidnapping-ransom': {
      titles: ['{n} [voyageurs|villageois|ouvriers] enlevés {in}', 'Des otages libérés {in} après {few} jours'],
      leads: [
        'Des hommes armés ont enlevé {n} [voyageurs|villageois|ouvriers] {place} {day} et réclament une rançon.',
        '{police} ont libéré {few} otages {place} et arrêté les ravisseurs.',
      ],
      details: ['Les ravisseurs exigent une rançon de {thousands} dollars.', 'Les enlèvements contre rançon se multiplient sur cet axe routier.'],
    },
    'child-sexual-exploitation': {
      titles: ['Un réseau pédocriminel en ligne démantelé {in}', 'Condamné {in} pour détention d’images pédopornographiques'],
      leads: [
        '{police} ont arrêté {few} personnes {place} soupçonnées d’échanger des images d’abus sexuels sur mineurs en ligne.',
        'Un tribunal a condamné un homme {place} pour exploitation sexuelle d’enfants {day}.',
      ],
      details: ['{few} enfants ont été identifiés et mis à l’abri.', 'Les enquêteurs ont saisi {tens} disques durs contenant des images pédopornographiques.'],
    },
    'ransomware-extortion': {
      titles: ['Une attaque par rançongiciel paralyse [une mairie|une université|une entreprise] {in}', 'Rançongiciel : {m} millions de dollars réclamés {in}'],
      leads: [
        'Une attaque par rançongiciel a bloqué les systèmes informatiques d’[une mairie|une université|une entreprise] {place} {day}.',
        'Un groupe de rançongiciel a chiffré les serveurs d’[un transporteur|un cabinet d’avocats|une assurance] {place} et réclame {m} millions de dollars.',
      ],
      details: ['Les attaquants menacent de publier les fichiers volés si la rançon n’est pas payée.', 'Le rançongiciel est entré par un accès à distance non mis à jour.'],
    },
    'hacking-data-breach': {
      titles: ['Fuite de données : {thousands} [clients|patients|usagers] touchés {in}', 'Fuite de données dans [une banque|une université|une société de livraison] {in}'],
      leads: [
        'Des pirates informatiques ont volé les données personnelles de {thousands} [clients d’un opérateur|patients|usagers] {in}.',
        'Une fuite de données dans [une banque|une université|une société de livraison] {place} a exposé les mots de passe de {thousands} personnes.',
      ],
      details: ['La base de données volée est en vente sur un forum criminel.', 'L’intrusion dans le réseau a duré {few} semaines.'],
    },
    'malware-ddos': {
      titles: ['Une attaque DDoS bloque des sites [publics|bancaires|de presse] {in}', 'Un logiciel malveillant vise les clients des banques {in}'],
      leads: [
        'Une attaque par déni de service (DDoS) a rendu inaccessibles les sites de [trois banques|plusieurs ministères|deux journaux] {in} {day}.',
        'Un logiciel malveillant caché dans de fausses applications a infecté {thousands} téléphones {in}, selon des chercheurs installés {place}.',
      ],
      details: ['1:Le logiciel malveillant vole les codes bancaires.', '0:Le botnet comptait {thousands} appareils infectés.'],
    },
    'scam-centres-online-fraud': {
      titles: ['Un centre d’appels d’escrocs démantelé {in}', 'Escroqueries en ligne : {hundreds} victimes {in}'],
      leads: [
        '{police} ont arrêté {tens} personnes dans un centre d’appels consacré aux escroqueries {place} {day}.',
        'Des escrocs en ligne ont trompé {hundreds} personnes {in} par [hameçonnage|de faux placements|des arnaques sentimentales].',
      ],
      details: ['Les escrocs se faisaient passer pour des conseillers bancaires.', 'L’arnaque a rapporté {m} millions de dollars.'],
    },
    'investment-corporate-fraud': {
      titles: ['Une pyramide de Ponzi s’effondre {in}', 'Des dirigeants d’entreprise poursuivis pour fraude {in}'],
      leads: [
        'Une pyramide de Ponzi qui promettait {tens} pour cent de rendement s’est effondrée {place}, ruinant {thousands} épargnants.',
        '{few} dirigeants d’[une société de travaux|une coopérative|une assurance] sont poursuivis {place} pour fraude et faux bilans.',
      ],
      details: ['La fraude porte sur {m} millions de dollars.', '1:De fausses factures ont servi à détourner l’argent des investisseurs.'],
    },
    'identity-document-crime': {
      titles: ['Un atelier de faux passeports découvert {in}', 'Usurpation d’identité : {hundreds} victimes {in}'],
      leads: [
        '{police} ont découvert un atelier de faux passeports et de fausses cartes d’identité {place} {day}.',
        'Une bande spécialisée dans l’usurpation d’identité a ouvert des comptes au nom de {hundreds} personnes {in}.',
      ],
      details: ['0:Un faux passeport coûtait {thousands} dollars.', '0:Des tampons et des documents falsifiés ont été saisis.'],
    },
    'payment-currency-counterfeiting': {
      titles: ['De faux billets saisis {in}', 'Cartes bancaires clonées : {few} arrestations {in}'],
      leads: [
        '{police} ont saisi de faux billets et une presse clandestine {place} {day}.',
        '{few} personnes ont été arrêtées {place} pour avoir cloné les cartes bancaires de {hundreds} clients.',
      ],
      details: ['0:Les billets contrefaits n’avaient pas de filigrane.', '0:Les faussaires revendaient la fausse monnaie au quart de sa valeur.'],
    },
    'money-laundering': {
      titles: ['{few} personnes mises en examen pour blanchiment {in}', 'Un réseau de blanchiment d’argent démantelé {in}'],
      leads: [
        '{few} personnes ont été mises en examen {place} pour le blanchiment de {m} millions de dollars par [l’immobilier|des bureaux de change|des sociétés écrans].',
        '{police} ont démantelé un réseau de blanchiment d’argent {place} qui utilisait [des cryptomonnaies|le négoce d’or|des sociétés écrans].',
      ],
      details: ['L’argent blanchi provenait du trafic de drogue.', '{few} villas ont été saisies.'],
    },
    'tax-customs-excise': {
      titles: ['{m} millions de cigarettes de contrebande saisies {in}', '[Contrebande de carburant|Fraude à la TVA] : {few} arrestations {in}'],
      leads: [
        '{customs} ont saisi {m} millions de cigarettes de contrebande {place} {day}.',
        '{police} ont arrêté {few} personnes {place} pour [contrebande de carburant|fraude à la TVA].',
      ],
      details: ['La marchandise de contrebande entrait {from} sans payer de droits de douane.', '1:La fraude fiscale est estimée à {m} millions de dollars.'],
    },
    'bribery-corruption': {
      titles: ['Un [maire|juge|inspecteur] arrêté pour corruption {in}', 'Pots-de-vin dans les marchés [routiers|hospitaliers|de l’eau] {in}'],
      leads: [
        'Un [maire|juge|inspecteur] accusé d’avoir reçu des pots-de-vin a été arrêté {place} {day}.',
        'La justice enquête {place} sur une affaire de corruption et de pots-de-vin dans des marchés [routiers|hospitaliers|de l’eau].',
      ],
      details: ['Les pots-de-vin étaient versés en espèces.', 'Les entreprises versaient dix pour cent de commissions occultes.'],
    },
    'embezzlement-state-assets': {
      titles: ['Détournement de fonds publics : {few} responsables poursuivis {in}', 'Des fonds publics destinés aux [écoles|hôpitaux|retraites] détournés {in}'],
      leads: [
        '{few} responsables sont poursuivis {place} pour le détournement de {m} millions de dollars de fonds publics.',
        'Un audit a révélé {place} un détournement de fonds publics destinés aux [écoles|hôpitaux|retraites].',
      ],
      details: ['L’argent public détourné a servi à acheter des maisons.', 'Les malversations ont duré {few} ans.'],
    },
    'firearms-trafficking': {
      titles: ['{tens} armes à feu saisies {in}', 'Un réseau de trafic d’armes démantelé {in}'],
      leads: [
        '{police} ont saisi {tens} armes à feu et {thousands} cartouches {place} {day}.',
        'Un réseau de trafic d’armes qui vendait [des fusils d’assaut|des pistolets] a été démantelé {place}.',
      ],
      details: ['Les armes arrivaient {from} en pièces détachées.', 'Les numéros de série des fusils avaient été limés.'],
    },
    'explosives-cbrn': {
      titles: ['Des explosifs volés retrouvés {in}', 'Arrêtés {in} avec [une matière radioactive|des explosifs]'],
      leads: [
        '{police} ont retrouvé {tens} kilos d’explosifs et de détonateurs volés {place} {day}.',
        '{few} personnes ont été arrêtées {place} alors qu’elles tentaient de vendre [une matière radioactive|des explosifs artisanaux].',
      ],
      details: ['0:Les explosifs provenaient d’une carrière.', 'Des spécialistes ont neutralisé la dynamite.'],
    },
    'wildlife-trafficking': {
      titles: ['{hundreds} kilos [d’ivoire|d’écailles de pangolin] saisis {in}', 'Des trafiquants d’espèces sauvages arrêtés {in}'],
      leads: [
        '{customs} ont saisi {hundreds} kilos [d’ivoire|d’écailles de pangolin] {place} {day}.',
        '{few} braconniers et trafiquants d’espèces protégées ont été arrêtés {place} avec {tens} [perroquets|pangolins|varans] vivants.',
      ],
      details: ['Le trafic d’espèces sauvages menace les éléphants de la région.', 'Le braconnage a repris dans le parc, selon les gardes.'],
    },
    'illegal-logging': {
      titles: ['{hundreds} mètres cubes de bois illégal saisis {in}', 'Coupe illégale de bois {in} : {few} scieries fermées'],
      leads: [
        'Les agents des eaux et forêts ont saisi {hundreds} mètres cubes de bois coupé illégalement {place} {day}.',
        '{few} scieries ont été fermées {place} pour exploitation forestière illégale dans une forêt classée.',
      ],
      details: ['Le bois de rose était exporté avec de faux permis.', 'La coupe illégale a détruit {hundreds} hectares.'],
    },
    'iuu-fishing': {
      titles: ['Pêche illégale : {few} chalutiers arraisonnés {in}', '{tens} tonnes de poisson pêchées illégalement saisies {in}'],
      leads: [
        'La marine a arraisonné {few} chalutiers pour pêche illégale dans les eaux protégées {of} {day}.',
        'Un navire sans licence a été intercepté au large {of} avec {tens} tonnes de [thon|poulpe|crevettes].',
      ],
      details: ['Les chalutiers avaient coupé leur balise.', 'Les pêcheurs locaux dénoncent la pêche illégale.'],
    },
    'waste-trafficking-pollution': {
      titles: ['Une décharge illégale de déchets dangereux découverte {in}', 'Des conteneurs de déchets illégaux bloqués {in}'],
      leads: [
        'Des inspecteurs ont découvert {hundreds} tonnes de déchets dangereux déversés illégalement {place} {day}.',
        '{customs} ont bloqué {tens} conteneurs de déchets [plastiques|électroniques] illégaux {place}.',
      ],
      details: ['Les déchets étaient arrivés {from} avec de faux papiers.', 'La pollution de la rivière par des rejets toxiques fait l’objet d’une plainte.'],
    },
    'illegal-mining-minerals': {
      titles: ['Orpaillage illégal : {tens} arrestations {in}', 'Saisie d’or de contrebande {in}'],
      leads: [
        '{police} ont fermé un site d’orpaillage illégal {place} {day}.',
        '{customs} ont saisi {tens} kilos d’or de contrebande issu de mines illégales {place}.',
      ],
      details: ['Le mercure des orpailleurs clandestins pollue la rivière.', 'Le minerai extrait illégalement était vendu avec de faux certificats.'],
    },
    'falsified-medicines': {
      titles: ['{thousands} boîtes de faux médicaments saisies {in}', 'Alerte aux médicaments falsifiés {in}'],
      leads: [
        '{police} ont saisi {thousands} boîtes de faux médicaments {place} {day}.',
        'Les autorités sanitaires alertent {in} sur des médicaments falsifiés vendus dans {tens} pharmacies et marchés {place}.',
      ],
      details: ['Les médicaments falsifiés ne contenaient aucun principe actif.', 'Ces médicaments contrefaits étaient arrivés {from}.'],
    },
    'counterfeit-goods': {
      titles: ['{thousands} [sacs|jouets|maillots] contrefaits saisis {in}', 'Contrefaçon : {few} entrepôts perquisitionnés {in}'],
      leads: [
        '{customs} ont saisi {thousands} [sacs|jouets|maillots] contrefaits {place} {day}.',
        '{police} ont perquisitionné {few} entrepôts de contrefaçon de [parfums|pièces automobiles|vêtements] {place}.',
      ],
      details: ['Les contrefaçons vaudraient {m} millions de dollars.', 'La marchandise contrefaite était arrivée {from}.'],
    },
    'cultural-property': {
      titles: ['{hundreds} antiquités pillées retrouvées {in}', '{few} [tableaux|objets rares|manuscrits] volés dans un musée {in}'],
      leads: [
        '{police} ont retrouvé {hundreds} antiquités pillées {place} {day}.',
        'Des voleurs ont dérobé {few} [tableaux|objets rares|manuscrits] dans un musée {place}.',
      ],
      details: ['Ces biens culturels provenaient de fouilles clandestines.', 'Le trafic de biens culturels alimente des ventes avec de faux papiers.'],
    },
    'vehicle-cargo-theft': {
      titles: ['{tens} voitures volées retrouvées {in}', 'Vol d’un camion chargé de [cuivre|médicaments|téléviseurs] {in}'],
      leads: [
        '{police} ont démantelé un réseau de vol de voitures {place} {day} et retrouvé {tens} véhicules volés.',
        'Des malfaiteurs ont volé un camion et sa cargaison de [cuivre|médicaments|téléviseurs] {place}.',
      ],
      details: ['0:Les véhicules volés partaient par conteneurs.', '1:Les voleurs de voitures copiaient les clés sans contact.'],
    },
    'organised-criminal-group': {
      titles: ['Crime organisé : {tens} arrestations {in}', 'Le chef d’un gang arrêté {in}'],
      leads: [
        '{police} ont arrêté {tens} membres d’une organisation criminelle {place} {day}.',
        'Le chef présumé d’un gang criminel a été arrêté {place} après {inquiry}.',
      ],
      details: ['Le groupe criminel organisé contrôlait plusieurs quartiers.', 'Deux gangs rivaux se disputent le port.'],
    },
    'extortion-racketeering': {
      titles: ['Racket de commerçants : {few} arrestations {in}', 'Des commerçants dénoncent le racket {in}'],
      leads: [
        '{police} ont arrêté {few} hommes {place} soupçonnés de racket et d’extorsion envers des [commerçants|transporteurs].',
        'Des commerçants ont fermé boutique {place} {day} pour dénoncer le racket.',
      ],
      details: ['Les racketteurs exigeaient {hundreds} dollars par mois.', 'Les appels d’extorsion partaient d’une prison.'],
    },
    'maritime-piracy': {
      titles: ['Des pirates attaquent un navire au large {of}', 'Des pirates volent à bord d’un navire au mouillage {in}'],
      leads: [
        'Des pirates armés ont abordé un [pétrolier|cargo|chalutier] au large {of} {day}.',
        'Des hommes armés sont montés à bord d’un navire au mouillage dans les eaux {of} et ont volé [des moteurs|de l’argent].',
      ],
      details: ['Les {n} membres d’équipage sont sains et saufs après l’attaque des pirates.', 'Les pirates ont fui à bord de {few} pirogues.'],
    },
    'illegal-gambling-match-fixing': {
      titles: ['Un tripot clandestin fermé {in}', 'Matchs de [football|tennis] truqués : {few} joueurs soupçonnés {in}'],
      leads: [
        '{police} ont fermé une salle de jeux clandestine {place} {day}.',
        '{few} joueurs sont soupçonnés {place} d’avoir truqué des matchs de [football|tennis] pour des paris illégaux.',
      ],
      details: ['0:{tens} machines à sous ont été saisies dans le tripot.', '1:Les parieurs illégaux payaient {thousands} dollars par match truqué.'],
    },
    terrorism: {
      titles: ['Attentat à la bombe contre [un marché|un poste de police|un bus] {in}', '{few} suspects de terrorisme arrêtés {in}'],
      leads: [
        'Un attentat à la bombe contre [un marché|un poste de police|un bus] a fait {few} morts {place} {day}.',
        '{police} ont arrêté {few} membres présumés d’une cellule terroriste {place}.',
      ],
      details: ['0:L’attentat terroriste n’a pas été revendiqué.', '1:Les suspects sont poursuivis pour association terroriste.'],
    },
    'terrorist-financing': {
      titles: ['Financement du terrorisme : {few} arrestations {in}', 'Un réseau de contournement des sanctions découvert {in}'],
      leads: [
        '{few} personnes sont poursuivies {place} pour financement du terrorisme par [une association|des transferts informels].',
        'Un réseau de contournement des sanctions internationales a été mis au jour {place} {day}.',
      ],
      details: ['0:L’argent destiné au terrorisme partait en petites sommes.', '1:Les biens sous sanctions passaient par des sociétés écrans.'],
    },
    homicide: {
      titles: ['Un homme tué par balle {in}', 'Un suspect arrêté après le meurtre d’un [commerçant|chauffeur|voisin] {in}'],
      leads: [
        'Un homme de {age} ans a été tué par balle {place} {day} ; une enquête pour meurtre est ouverte.',
        '{police} ont arrêté un homme soupçonné du meurtre d’un [commerçant|chauffeur|voisin] {place}.',
      ],
      details: ['La victime de l’assassinat avait reçu des menaces.', 'Le meurtre ferait suite à une dispute.'],
    },
    'assault-violence': {
      titles: ['Agression au couteau {in} : {few} blessés', 'Un homme condamné pour violences conjugales {in}'],
      leads: [
        '{few} personnes ont été blessées dans une agression au couteau {place} {day}.',
        'Un homme de {age} ans a été condamné {place} pour violences conjugales et menaces.',
      ],
      details: ['0:Les victimes de l’agression ont été hospitalisées.', '1:Les foyers accueillent davantage de femmes victimes de violences.'],
    },
    'sexual-violence': {
      titles: ['Un homme condamné pour viol {in}', 'Un [entraîneur|médecin|enseignant] arrêté pour agressions sexuelles {in}'],
      leads: [
        'Un homme de {age} ans a été condamné pour viol {place} {day}.',
        '{police} ont arrêté un [entraîneur|médecin|enseignant] {place} soupçonné d’agressions sexuelles sur {few} femmes.',
      ],
      details: ['Les victimes de violences sexuelles ont témoigné à huis clos.', 'L’ADN le relie à d’autres viols.'],
    },
    'robbery-burglary-theft': {
      titles: ['Braquage d’une [bijouterie|banque|station-service] {in}', 'Cambriolages en série {in}'],
      leads: [
        'Des hommes armés ont braqué une [bijouterie|banque|station-service] {place} {day}.',
        '{police} ont arrêté une bande soupçonnée de {tens} cambriolages {place}.',
      ],
      details: ['1:Les cambrioleurs entraient par les fenêtres.', 'Le butin du vol a été retrouvé dans un garage.'],
    },
  },
  background: [
    {
      titles: ['L’équipe locale s’impose {goals} {in}', 'Marathon : {thousands} coureurs {in}'],
      leads: ['L’équipe locale s’est imposée {goals} devant {thousands} spectateurs {place} {day}.', '{thousands} coureurs ont pris part au marathon {place} {day}.'],
      details: ['0:L’entraîneur a félicité ses défenseurs.', '0:Le but est venu dans la dernière minute.', '1:Les organisateurs ont remercié les bénévoles.'],
    },
    {
      titles: ['Fortes pluies attendues {in}', 'Vague de chaleur {in}'],
      leads: ['Les météorologues attendent de fortes pluies {place} {day}.', 'Il a fait {temperature} degrés {place} {day}.'],
      details: ['Les écoles de la vallée restent fermées.', 'Les agriculteurs se réjouissent de la pluie.'],
    },
    {
      titles: ['Les exportations de [cacao|coton|café] progressent {in}', 'Une ligne de bus inaugurée {in}'],
      leads: ['Les exportations de [cacao|coton|café] ont progressé de {few} pour cent {in} au dernier trimestre.', 'Une nouvelle ligne de bus de {n} stations a été inaugurée {place} {day}.'],
      details: ['Le tourisme se redresse aussi.', 'Le ministère prévoit d’autres investissements.'],
    },
    {
      titles: ['Ouverture du festival de cinéma {in}', 'Le musée [du textile|du rail|de la mer] rouvre {in}'],
      leads: ['Le festival du film documentaire s’est ouvert {place} {day}.', 'Le musée [du textile|du rail|de la mer] a rouvert {place} après {few} ans de travaux.'],
      details: ['L’entrée est gratuite pour les enfants.', '0:Le programme compte {tens} films.'],
    },
  ],
};
