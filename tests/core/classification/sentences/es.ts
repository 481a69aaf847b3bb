import type { Sentences } from './sentences.ts';

export const spanish: Sentences = {
  'drug-trafficking': [
    'Hallan 600 paquetes de cocaína en un contenedor de banano rumbo a Amberes',
    'Cae un vendedor que repartía papelinas de heroína en el parque',
  ],
  'synthetic-drugs-nps': [
    'Alertan de muertes por nitazenos vendidos como oxicodona falsa',
    'Decomisan miles de pastillas de tusi y éxtasis en una fiesta',
  ],
  'drug-production': [
    'El ejército destruye un laboratorio donde se procesaba pasta de coca',
    'Desmantelan una plantación de marihuana oculta en una nave industrial',
  ],
  'trafficking-in-persons': [
    'Liberan a jornaleros que vivían encerrados y sin sueldo en una finca',
    'Captaban a jóvenes con falsas ofertas de empleo para explotarlas en clubes',
  ],
  'organ-trafficking': [
    'Detienen a un cirujano por comprar riñones a personas pobres',
    'Investigan trasplantes ilegales de órganos en una clínica privada',
  ],
  'migrant-smuggling': [
    'Hallan a 52 migrantes hacinados en la caja de un camión',
    'Detenido el patrón de una patera que cobraba 3.000 euros por pasajero',
  ],
  'kidnapping-ransom': [
    'Secuestran a un empresario y piden dos millones por su liberación',
    'Hombres armados se llevan a diez trabajadores de una mina',
  ],
  'child-sexual-exploitation': [
    'Detenido un entrenador por grabar y difundir vídeos sexuales de menores',
    'Contactaba con niñas por internet y les exigía fotos íntimas',
  ],
  'ransomware-extortion': [
    'Piratas cifran los archivos de un hospital y exigen bitcoins',
    'El grupo LockBit amenaza con publicar los datos robados a una aseguradora',
  ],
  'hacking-data-breach': [
    'Filtrados los datos personales de un millón de clientes de una telefónica',
    'Un joven entró en los sistemas del ministerio y copió expedientes',
  ],
  'malware-ddos': [
    'Un troyano bancario se propaga por mensajes de WhatsApp',
    'Un ataque de denegación de servicio tumba las webs del gobierno',
  ],
  'scam-centres-online-fraud': [
    'Estafan a jubilados haciéndose pasar por empleados del banco',
    'Pierde sus ahorros por un falso novio que conoció en una aplicación de citas',
  ],
  'investment-corporate-fraud': [
    'Condenan al gestor de una estafa piramidal con miles de afectados',
    'La fiscalía acusa a directivos de maquillar las cuentas de la empresa',
  ],
  'identity-document-crime': [
    'Desarticulan un taller que imprimía pasaportes falsos',
    'Usaba la identidad de un fallecido para pedir créditos',
  ],
  'payment-currency-counterfeiting': [
    'Intervienen billetes falsos de 50 euros en una imprenta clandestina',
    'Clonaban tarjetas en cajeros con dispositivos ocultos',
  ],
  'money-laundering': [
    'Lavaban dinero del narco con restaurantes y coches de lujo',
    'Multan a un banco por no frenar el blanqueo en sus sucursales',
  ],
  'tax-customs-excise': [
    'Decomisan un millón de cajetillas de tabaco de contrabando',
    'El futbolista defraudó a Hacienda con sociedades en paraísos fiscales',
  ],
  'terrorist-financing': [
    'Enviaba fondos a milicias yihadistas mediante hawala',
    'Sancionan a una naviera por mover petróleo pese al embargo',
  ],
  'bribery-corruption': [
    'Una jueza cobró sobornos para liberar a un acusado',
    'El alcalde recibía comisiones ilegales de constructoras a cambio de contratos',
  ],
  'embezzlement-state-assets': [
    'El exministro desvió dinero público de las vacunas a cuentas en Panamá',
    'Acusan de peculado a la exgobernadora',
  ],
  'firearms-trafficking': [
    'Incautan fusiles y granadas ocultos en un doble fondo',
    'Fabricaba pistolas con una impresora 3D y las vendía',
  ],
  'explosives-cbrn': [
    'Roban una fuente radiactiva de una furgoneta',
    'Hallan material explosivo y detonadores en un piso',
  ],
  'wildlife-trafficking': [
    'Rescatan guacamayas y monos que iban a ser vendidos en el mercado negro',
    'Cazadores furtivos matan a dos linces en el parque',
  ],
  'illegal-logging': [
    'Incautan madera de cedro talada sin permiso en la Amazonía',
    'Denuncian tala clandestina en la reserva',
  ],
  'iuu-fishing': [
    'Capturan buques que pescaban calamar sin licencia en la zona exclusiva',
    'Decomisan toneladas de atún pescado en veda',
  ],
  'waste-trafficking-pollution': [
    'Una fábrica vertía residuos tóxicos al río',
    'Exportaban basura electrónica a África como material de segunda mano',
  ],
  'illegal-mining-minerals': [
    'Destruyen dragas que extraían oro en el río sin permiso',
    'Detectan tomas clandestinas de combustible en un ducto',
  ],
  'falsified-medicines': [
    'Mueren veinte personas por beber alcohol adulterado con metanol',
    'Retiran inyecciones falsas para adelgazar vendidas por internet',
  ],
  'counterfeit-goods': [
    'Decomisan bolsos y zapatillas de imitación en el mercadillo',
    'Cierran una web que emitía partidos pirateados',
  ],
  'cultural-property': [
    'Recuperan piezas arqueológicas saqueadas de una tumba maya',
    'Roban un cuadro de Goya de una iglesia',
  ],
  'vehicle-cargo-theft': [
    'Asaltan un tráiler y se llevan la carga de televisores',
    'Banda robaba coches de alta gama para venderlos en África',
  ],
  'organised-criminal-group': [
    'Capturan al líder del Cártel de Sinaloa en una casa de seguridad',
    'Las maras controlan los barrios de la capital',
  ],
  'extortion-racketeering': [
    'Comerciantes pagan cupo a pandilleros para poder abrir',
    'Amenazaba con difundir sus fotos íntimas si no pagaba',
  ],
  'maritime-piracy': [
    'Piratas abordan un petrolero en el golfo de Guinea',
    'Asaltan a pescadores en alta mar y les quitan los motores',
  ],
  terrorism: [
    'Un coche bomba mata a ocho policías; el ELN lo reivindica',
    'Detenidos dos jóvenes que preparaban un atentado yihadista',
  ],
  'illegal-gambling-match-fixing': [
    'Investigan a futbolistas por amañar partidos de segunda división',
    'Clausuran un casino clandestino con tragaperras',
  ],
  homicide: [
    'Asesinan a tiros a un candidato en plena calle',
    'Hallan el cuerpo de una mujer apuñalada por su expareja',
  ],
  'assault-violence': [
    'Un hombre golpeó a su pareja delante de sus hijos',
    'Agreden con ácido a una joven en Lima',
  ],
  'sexual-violence': [
    'Condenado por violar a una joven en un portal',
    'Una pasajera denuncia tocamientos en el metro',
  ],
  'robbery-burglary-theft': [
    'Encapuchados roban un banco y escapan con un millón',
    'Entraban en viviendas de noche para llevarse joyas',
  ],
  none: [
    'El delantero se disparó en la clasificación de goleadores',
    'Aprueban un nuevo medicamento contra la migraña',
    'El Gobierno presenta los presupuestos del año próximo',
    'Un terremoto sacude el norte del país',
    'La serie sobre el narco arrasa en las plataformas',
    'El precio de la luz se dispara en enero',
    'La cantante rompe a llorar en su concierto',
    'Nueve muertos en un accidente de autobús',
    'El presidente asiste a la cumbre del clima',
    'Los hospitales contratan a más enfermeras',
    'El equipo perdió por un robo arbitral, dice el técnico',
    'Abren una exposición sobre piratas del Caribe',
    'Las tropas avanzan hacia la capital tras los bombardeos',
    'La inflación baja por tercer mes',
    'Consejos para matar el tiempo en el avión',
    'Subasta de un cuadro de Picasso bate récord',
    'El banco central mantiene los tipos',
    'Protesta de agricultores bloquea la autopista',
    'Estreno de la película sobre un ladrón de bancos',
    'Científicos hallan una nueva especie de rana',
  ],
};
