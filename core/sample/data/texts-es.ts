import type { LanguageTexts } from '../sample-texts.ts';

export const textsEs: LanguageTexts = {
  language: 'es',
  days: ['el domingo', 'el lunes', 'el martes', 'el miércoles', 'el jueves', 'el viernes', 'el sábado'],
  slots: {
    police: ['agentes de la policía', 'investigadores de la policía', 'agentes antinarcóticos y de la policía judicial', 'agentes de la policía nacional'],
    customs: ['agentes de aduanas', 'inspectores de aduanas', 'funcionarios de aduanas'],
    prosecutors: ['los fiscales', 'los fiscales del caso', 'fiscales especializados'],
    guards: ['agentes de la policía fronteriza', 'agentes fronterizos', 'patrullas fronterizas'],
    inquiry: ['una investigación de seis meses', 'una denuncia ciudadana', 'semanas de seguimiento', 'un operativo conjunto'],
  },
  closers: [
    'La investigación sigue abierta.',
    '{few} personas permanecen detenidas.',
    'Los sospechosos comparecerán ante el juez {day}.',
    'Las autoridades no descartan nuevas detenciones.',
    'El caso comenzó tras {inquiry}.',
    'Es el [segundo|tercer|cuarto] caso de este tipo [en lo que va de año|este mes|en la región].',
    'Los acusados niegan los cargos.',
    'El juicio durará varias semanas.',
  ],
  crimes: {
    'drug-trafficking': {
      titles: ['{country}: decomisan {hundreds} kilos de cocaína', 'Cae {in} una red de narcotráfico'],
      leads: [
        '{police} decomisaron {hundreds} kilos de cocaína ocultos en [un contenedor de plátanos|un camión de fruta|el doble fondo de una furgoneta] {place} {day}.',
        '{police} detuvieron a {few} presuntos narcotraficantes {place} tras {inquiry} por tráfico de drogas.',
      ],
      details: ['La droga había llegado {from} y su valor supera los {m} millones de dólares.', 'Los perros detectores hallaron {tens} paquetes de cocaína envueltos en [plástico|café molido|grasa].'],
    },
    'synthetic-drugs-nps': {
      titles: ['Incautan {thousands} pastillas de [metanfetamina|éxtasis] {in}', 'Alerta {in} por una nueva sustancia psicoactiva'],
      leads: [
        '{police} incautaron {thousands} pastillas de [metanfetamina|éxtasis] {place} {day}, una de las mayores incautaciones de drogas sintéticas del año.',
        'Laboratorios forenses {in} identificaron una nueva sustancia psicoactiva tras {few} casos de sobredosis {place}.',
      ],
      details: ['Las drogas sintéticas se vendían por grupos de mensajería.', 'Las pastillas de [metanfetamina|éxtasis] se hacían pasar por medicamentos.'],
    },
    'drug-production': {
      titles: ['Desmantelan un laboratorio clandestino de [cocaína|metanfetamina] {in}', 'Erradican {hundreds} hectáreas de cultivos de [coca|amapola|marihuana] {in}'],
      leads: [
        '{police} desmantelaron un laboratorio clandestino de [cocaína|metanfetamina] {place} {day}.',
        'Las autoridades erradicaron {hundreds} hectáreas de cultivos ilícitos de [coca|amapola|marihuana] {in}.',
      ],
      details: ['0:El narcolaboratorio producía {tens} kilos por semana.', '0:Se hallaron precursores químicos, acetona y ácido para fabricar la droga.'],
    },
    'trafficking-in-persons': {
      titles: ['Rescatan a {tens} víctimas de trata de personas {in}', 'Condenan {in} a {few} tratantes por explotación [sexual|laboral]'],
      leads: [
        '{police} rescataron {place} a {tens} víctimas de trata de personas que trabajaban en [una finca|un taller textil|un local nocturno].',
        'Un tribunal {place} condenó a {few} personas por trata de personas con fines de explotación [sexual|laboral] {day}.',
      ],
      details: ['Las víctimas fueron captadas con falsas ofertas de empleo y traídas {from}.', 'Los tratantes les retiraban el pasaporte y las obligaban a trabajar {n} horas diarias.'],
    },
    'organ-trafficking': {
      titles: ['Destapan {in} una red de tráfico de órganos', 'Acusan a {few} médicos por trasplantes ilegales de riñón {in}'],
      leads: [
        '{police} desarticularon {place} una red de tráfico de órganos que compraba riñones a personas pobres.',
        '{prosecutors} acusaron {place} a {few} médicos por tráfico de órganos y trasplantes ilegales.',
      ],
      details: ['A los donantes se les prometían {thousands} dólares por un riñón.', 'Los receptores de los órganos viajaban {from}.'],
    },
    'migrant-smuggling': {
      titles: ['Hallan a {tens} migrantes hacinados en un camión {in}', 'Detienen {in} a traficantes de migrantes'],
      leads: [
        '{guards} hallaron a {tens} migrantes hacinados en [un camión|una embarcación|un autobús] {place} {day} y detuvieron a los traficantes de personas.',
        '{police} desarticularon {place} una red de tráfico de migrantes que cobraba {thousands} dólares por persona.',
      ],
      details: ['Los migrantes habían viajado {from}.', 'Los coyotes anunciaban el cruce de la frontera en redes sociales.'],
    },
    'kidnapping-ransom': {
      titles: ['Secuestran a {n} [pasajeros|campesinos|trabajadores] {in}', 'Liberan {in} a un [comerciante|ganadero|ingeniero] secuestrado'],
      leads: [
        'Hombres armados secuestraron a {n} [pasajeros|campesinos|trabajadores] {place} {day} y exigieron un rescate.',
        '{police} liberaron {place} a un [comerciante|ganadero|ingeniero] secuestrado y detuvieron a {few} secuestradores.',
      ],
      details: ['Los secuestradores pedían un rescate de {thousands} dólares.', 'La víctima del secuestro estuvo {few} días en una vivienda abandonada.'],
    },
    'child-sexual-exploitation': {
      titles: ['Operación contra la explotación sexual infantil en línea {in}', 'Condenado {in} por difundir material de abuso sexual infantil'],
      leads: [
        '{police} detuvieron {place} a {few} personas por compartir material de abuso sexual infantil en internet.',
        'Un tribunal {place} condenó a un hombre por explotación sexual de menores {day}.',
      ],
      details: ['Se identificó y protegió a {few} menores.', 'Los agentes incautaron {tens} discos duros con pornografía infantil.'],
    },
    'ransomware-extortion': {
      titles: ['Un ataque de ransomware paraliza [un ayuntamiento|una universidad|una empresa de alimentos] {in}', 'Piden {m} millones de dólares tras un ataque de ransomware {in}'],
      leads: [
        'Un ataque de ransomware bloqueó los sistemas de [un ayuntamiento|una universidad|una empresa de alimentos] {place} {day}.',
        'Un grupo de ransomware cifró los servidores de [una empresa de transporte|un bufete|una aseguradora] {place} y exigió {m} millones de dólares de rescate.',
      ],
      details: ['Los atacantes amenazaron con publicar los archivos robados.', 'El programa de secuestro de datos entró por un acceso remoto sin actualizar.'],
    },
    'hacking-data-breach': {
      titles: ['Filtración de datos de {thousands} [clientes|pacientes|usuarios] {in}', 'Piratas informáticos roban datos de [una universidad|una aseguradora|una empresa de mensajería] {in}'],
      leads: [
        'Piratas informáticos robaron los datos personales de {thousands} [clientes de un banco|pacientes|usuarios de telefonía] {in}.',
        'Una filtración de datos en [una universidad|una aseguradora|una empresa de mensajería] {place} expuso nombres y contraseñas de {thousands} personas.',
      ],
      details: ['La base de datos robada se ofrecía en un foro de ciberdelincuentes.', 'El acceso no autorizado a los sistemas duró {few} semanas.'],
    },
    'malware-ddos': {
      titles: ['Ataque DDoS deja sin servicio páginas web [de bancos|del gobierno|de medios] {in}', 'Alerta {in} por un troyano bancario'],
      leads: [
        'Un ataque de denegación de servicio (DDoS) dejó fuera de línea las páginas de [tres bancos|varios ministerios|dos diarios] {in} {day}.',
        'Un troyano bancario oculto en falsas aplicaciones infectó {thousands} teléfonos {in}, según investigadores {place}.',
      ],
      details: ['1:El malware roba las claves de acceso de las víctimas.', '0:La red de bots estaba formada por {thousands} dispositivos infectados.'],
    },
    'scam-centres-online-fraud': {
      titles: ['Caen {tens} estafadores de un falso centro de llamadas {in}', 'Estafas por internet {in}: {hundreds} víctimas de [falsas inversiones|mensajes de phishing|romances falsos]'],
      leads: [
        '{police} detuvieron {place} a {tens} personas en un centro de llamadas dedicado a las estafas {day}.',
        'Ciberestafadores engañaron a {hundreds} personas {in} con [falsas inversiones|mensajes de phishing|romances por internet].',
      ],
      details: ['Los estafadores se hacían pasar por empleados de banco.', 'La estafa causó pérdidas por {m} millones de dólares.'],
    },
    'investment-corporate-fraud': {
      titles: ['Acusan de fraude a directivos de [una constructora|una cooperativa|una aseguradora] {in}', 'Cae una estafa piramidal con {thousands} afectados {in}'],
      leads: [
        '{prosecutors} acusaron {place} a {few} directivos de [una constructora|una cooperativa|una aseguradora] de fraude y falsedad contable.',
        'Una estafa piramidal que prometía ganancias del {tens} por ciento dejó {thousands} afectados {place}.',
      ],
      details: ['El fraude asciende a {m} millones de dólares.', '0:Se pagaron facturas falsas por obras que nunca se hicieron.'],
    },
    'identity-document-crime': {
      titles: ['Desmantelan un taller de pasaportes falsos {in}', 'Robo de identidad {in}: {hundreds} afectados'],
      leads: [
        '{police} desmantelaron {place} un taller de pasaportes y documentos de identidad falsos {day}.',
        'Una banda dedicada al robo de identidad abrió cuentas a nombre de {hundreds} personas {in}.',
      ],
      details: ['0:Cada pasaporte falso costaba {thousands} dólares.', '0:Se incautaron sellos, hologramas y documentos falsificados.'],
    },
    'payment-currency-counterfeiting': {
      titles: ['Incautan billetes falsos por {m} millones {in}', 'Detienen {in} a una banda que clonaba tarjetas'],
      leads: [
        '{police} incautaron {place} billetes falsos y una imprenta clandestina {day}.',
        '{few} personas fueron detenidas {place} por clonar tarjetas bancarias de {hundreds} clientes.',
      ],
      details: ['0:Los billetes falsificados carecían de marca de agua.', '1:Los clonadores de tarjetas habían manipulado {tens} cajeros automáticos.'],
    },
    'money-laundering': {
      titles: ['Acusan a {few} personas de lavado de dinero {in}', 'Cae una red de blanqueo de capitales {in}'],
      leads: [
        '{prosecutors} acusaron {place} a {few} personas de lavado de dinero por {m} millones de dólares mediante [inmuebles|casas de cambio|empresas fachada].',
        '{police} desarticularon {place} una red de blanqueo de capitales que usaba [criptomonedas|comercio de oro|empresas pantalla].',
      ],
      details: ['El dinero blanqueado procedía del narcotráfico.', 'Se embargaron {few} propiedades y {tens} cuentas.'],
    },
    'tax-customs-excise': {
      titles: ['Decomisan {m} millones de cigarrillos de contrabando {in}', 'Detienen a {few} personas por [contrabando de combustible|evasión fiscal] {in}'],
      leads: [
        '{customs} decomisaron {m} millones de cigarrillos de contrabando {place} {day}.',
        '{police} detuvieron {place} a {few} personas por [contrabando de combustible|evasión fiscal y facturas falsas].',
      ],
      details: ['El contrabando había entrado {from} sin pagar impuestos.', '1:La evasión de impuestos supera los {m} millones de dólares.'],
    },
    'bribery-corruption': {
      titles: ['Detienen por sobornos a [un alcalde|un juez|un inspector] {in}', 'Investigan corrupción en contratos de [carreteras|hospitales|agua potable] {in}'],
      leads: [
        'La fiscalía anticorrupción detuvo {place} a [un alcalde|un juez|un inspector] acusado de recibir sobornos {day}.',
        '{prosecutors} investigan {place} una trama de corrupción y sobornos en contratos de [carreteras|hospitales|agua potable].',
      ],
      details: ['Los sobornos se pagaban en efectivo.', 'Los empresarios entregaban coimas del diez por ciento.'],
    },
    'embezzlement-state-assets': {
      titles: ['Acusan de malversación de fondos públicos a {few} funcionarios {in}', 'Desvío de fondos públicos para [escuelas|hospitales|pensiones] {in}'],
      leads: [
        '{prosecutors} acusaron {place} a {few} funcionarios de malversación de {m} millones de dólares de fondos públicos.',
        'Una auditoría halló {place} un desvío de fondos públicos destinados a [escuelas|hospitales|pensiones].',
      ],
      details: ['El dinero público malversado se gastó en viviendas y coches.', 'El peculado se prolongó {few} años.'],
    },
    'firearms-trafficking': {
      titles: ['Incautan {tens} armas de fuego y municiones {in}', 'Desarticulan una red de tráfico de armas {in}'],
      leads: [
        '{police} incautaron {place} {tens} armas de fuego y {thousands} municiones {day}.',
        'Una red de tráfico de armas que vendía [fusiles|pistolas] a bandas fue desarticulada {place}.',
      ],
      details: ['Las armas habían sido traídas {from} por piezas.', 'Los fusiles tenían borrado el número de serie.'],
    },
    'explosives-cbrn': {
      titles: ['Recuperan explosivos robados {in}', 'Detienen {in} a {few} personas con [material radiactivo|explosivos]'],
      leads: [
        '{police} recuperaron {place} {tens} kilos de explosivos y detonadores robados {day}.',
        '{few} personas fueron detenidas {place} con [material radiactivo robado|explosivos y detonadores] que intentaban vender.',
      ],
      details: ['0:Los explosivos procedían de una cantera.', 'Especialistas retiraron la dinamita sin incidentes.'],
    },
    'wildlife-trafficking': {
      titles: ['Rescatan {tens} [loros|monos|caimanes] del tráfico de fauna {in}', 'Detienen {in} a {few} cazadores furtivos y traficantes de especies'],
      leads: [
        '{customs} incautaron {place} {tens} [loros|monos|caimanes] vivos víctimas del tráfico de fauna silvestre {day}.',
        '{police} detuvieron {place} a {few} cazadores furtivos y traficantes de especies protegidas.',
      ],
      details: ['Los animales silvestres iban a venderse en el extranjero.', 'El tráfico de especies amenaza a la fauna de la zona.'],
    },
    'illegal-logging': {
      titles: ['Decomisan {hundreds} metros cúbicos de madera ilegal {in}', 'Tala ilegal {in}: clausuran {few} aserraderos'],
      leads: [
        '{police} decomisaron {place} {hundreds} metros cúbicos de madera de tala ilegal {day}.',
        'Las autoridades forestales clausuraron {place} {few} aserraderos por tala ilegal en un bosque protegido.',
      ],
      details: ['La madera ilegal se blanqueaba con permisos falsos.', 'Los taladores ilegales destruyeron {hundreds} hectáreas de bosque.'],
    },
    'iuu-fishing': {
      titles: ['Capturan {few} barcos por pesca ilegal {in}', 'Pesca ilegal {in}: decomisan {tens} toneladas'],
      leads: [
        'La guardia costera retuvo {few} barcos por pesca ilegal en aguas protegidas {of} {day}.',
        'Un pesquero sin licencia fue detenido frente a las costas {of} con {tens} toneladas de [calamar|atún|merluza].',
      ],
      details: ['Los pesqueros habían apagado su sistema de seguimiento.', 'La captura ilegal fue decomisada.'],
    },
    'waste-trafficking-pollution': {
      titles: ['Descubren un vertedero ilegal de residuos peligrosos {in}', 'Vertido tóxico en un río {in}: acusan a una [curtiembre|planta química|papelera]'],
      leads: [
        'Inspectores ambientales descubrieron {place} {hundreds} toneladas de residuos peligrosos vertidos ilegalmente {day}.',
        'Una [curtiembre|planta química|papelera] {place} fue acusada de contaminar un río con vertidos tóxicos.',
      ],
      details: ['0:Los residuos habían llegado {from} con papeles falsos.', '0:El tráfico de residuos ahorraba el coste del tratamiento.'],
    },
    'illegal-mining-minerals': {
      titles: ['Desmantelan un campamento de minería ilegal de oro {in}', 'La minería ilegal devasta {hundreds} hectáreas de selva {in}'],
      leads: [
        '{police} desmantelaron {place} un campamento de minería ilegal de oro {day}.',
        'La minería ilegal ha devastado {hundreds} hectáreas de selva {in}, según inspectores {place}.',
      ],
      details: ['Los mineros ilegales usan mercurio que envenena el río.', 'El oro ilegal se vendía con certificados falsos.'],
    },
    'falsified-medicines': {
      titles: ['Incautan {thousands} cajas de medicamentos falsificados {in}', 'Hallan {in} medicamentos falsos en {tens} farmacias'],
      leads: [
        '{police} incautaron {place} {thousands} cajas de medicamentos falsificados {day}.',
        'La autoridad sanitaria alertó {in} de medicamentos falsos hallados en {tens} farmacias {place}.',
      ],
      details: ['Los medicamentos falsificados no contenían principio activo.', 'Los fármacos falsos llegaban {from}.'],
    },
    'counterfeit-goods': {
      titles: ['Decomisan {thousands} [relojes|juguetes|bolsos] falsificados {in}', 'Registran {in} {few} almacenes de [ropa|perfumes|repuestos] falsificados'],
      leads: [
        '{customs} decomisaron {place} {thousands} [relojes|juguetes|bolsos] falsificados {day}.',
        '{police} registraron {place} {few} almacenes de [ropa|perfumes|repuestos] con marcas falsificadas.',
      ],
      details: ['Las falsificaciones valdrían {m} millones de dólares.', 'La mercancía falsificada había llegado {from}.'],
    },
    'cultural-property': {
      titles: ['Recuperan {hundreds} piezas arqueológicas saqueadas {in}', 'Roban {few} [cuadros|imágenes religiosas|manuscritos] de un museo {in}'],
      leads: [
        '{police} recuperaron {place} {hundreds} piezas arqueológicas saqueadas {day}.',
        'Ladrones robaron {few} [cuadros|imágenes religiosas|manuscritos] de un museo {place}.',
      ],
      details: ['Las piezas del patrimonio cultural iban a venderse en una subasta.', 'El tráfico de bienes culturales se nutre de excavaciones ilegales.'],
    },
    'vehicle-cargo-theft': {
      titles: ['Recuperan {tens} vehículos robados {in}', 'Roban {in} un camión con carga de [cobre|medicinas|televisores]'],
      leads: [
        '{police} recuperaron {place} {tens} vehículos robados y detuvieron a la banda {day}.',
        'Asaltantes robaron {place} un camión con carga de [cobre|medicinas|televisores].',
      ],
      details: ['0:Los coches robados recibían nuevos números de chasis.', '1:El robo de carga en la carretera ha obligado a escoltar camiones.'],
    },
    'organised-criminal-group': {
      titles: ['Crimen organizado {in}: {tens} detenidos', 'Capturan al cabecilla de una banda criminal {in}'],
      leads: [
        '{police} detuvieron {place} a {tens} integrantes de una organización criminal {day}.',
        'El presunto cabecilla de una banda criminal fue capturado {place} tras {inquiry}.',
      ],
      details: ['El grupo de crimen organizado controlaba varios barrios.', 'Dos bandas rivales se disputan el puerto.'],
    },
    'extortion-racketeering': {
      titles: ['Detienen {in} a {few} extorsionadores de [comerciantes|transportistas|vendedores]', 'Transportistas protestan {in} por las extorsiones'],
      leads: [
        '{police} detuvieron {place} a {few} integrantes de una banda que extorsionaba a [comerciantes|transportistas|vendedores].',
        'Transportistas pararon {place} {day} en protesta por la extorsión y el cobro de vacunas.',
      ],
      details: ['Los extorsionadores cobraban {hundreds} dólares al mes.', 'Las llamadas extorsivas salían de una cárcel.'],
    },
    'maritime-piracy': {
      titles: ['Piratas asaltan [un pesquero|un petrolero|un carguero] frente a las costas {of}', 'Robo a mano armada a bordo de un barco {in}'],
      leads: [
        'Piratas armados asaltaron [un pesquero|un petrolero|un carguero] frente a las costas {of} {day}.',
        'Hombres armados abordaron un buque fondeado en aguas {of} y robaron [motores|dinero y equipos].',
      ],
      details: ['Los piratas huyeron en {few} lanchas.', 'La tripulación de {n} marineros está a salvo.'],
    },
    'illegal-gambling-match-fixing': {
      titles: ['Desmantelan una red de apuestas ilegales {in}', 'Investigan amaño de partidos de [fútbol|tenis|baloncesto] {in}'],
      leads: [
        '{police} desmantelaron {place} una red de apuestas ilegales {day}.',
        'La fiscalía investiga {place} a {few} jugadores por amaño de partidos de [fútbol|tenis|baloncesto].',
      ],
      details: ['0:Se incautaron {tens} máquinas tragamonedas sin licencia.', '1:Los apostadores pagaban {thousands} dólares por partido amañado.'],
    },
    terrorism: {
      titles: ['Atentado con bomba contra [un mercado|una comisaría|un oleoducto] {in}', 'Detienen {in} a {few} sospechosos de terrorismo'],
      leads: [
        'Un atentado con bomba contra [un mercado|una comisaría|un oleoducto] causó {few} muertos {place} {day}; las autoridades lo calificaron de acto terrorista.',
        '{police} detuvieron {place} a {few} miembros de una célula terrorista.',
      ],
      details: ['0:Ningún grupo ha reivindicado el atentado.', '1:Los detenidos están acusados de pertenencia a organización terrorista.'],
    },
    'terrorist-financing': {
      titles: ['Acusan {in} a {few} personas de financiación del terrorismo', 'Red para evadir sanciones descubierta {in}'],
      leads: [
        '{prosecutors} acusaron {place} a {few} personas de financiación del terrorismo mediante [una asociación|envíos informales|criptomonedas].',
        'Una red {place} evadía las sanciones internacionales con empresas fachada, según la fiscalía.',
      ],
      details: ['0:El dinero para financiar el terrorismo se enviaba en pequeñas sumas.', '1:Las mercancías sancionadas se reetiquetaban.'],
    },
    homicide: {
      titles: ['Asesinan a tiros a un hombre de {age} años {in}', 'Detenido {in} por el homicidio de un [comerciante|taxista|vecino]'],
      leads: [
        'Un hombre de {age} años fue asesinado a tiros {place} {day}.',
        '{police} detuvieron {place} al presunto autor del homicidio de un [comerciante|taxista|vecino].',
      ],
      details: ['La víctima murió en el hospital.', 'El asesinato siguió a una disputa por [tierras|dinero].'],
    },
    'assault-violence': {
      titles: ['Condenado {in} por agresión y amenazas', 'Más mujeres piden ayuda por violencia doméstica {in}'],
      leads: [
        'Un hombre de {age} años fue condenado {place} por agresión y amenazas a su [pareja|vecino] {day}.',
        'Las casas de acogida {place} atienden a más mujeres víctimas de violencia doméstica.',
      ],
      details: ['0:El agresor había violado una orden de alejamiento.', '0:Las víctimas de la agresión fueron atendidas en el hospital.'],
    },
    'sexual-violence': {
      titles: ['Condenan a un hombre por violación {in}', 'Detenido {in} por agresión sexual a {few} mujeres'],
      leads: [
        'Un tribunal {place} condenó a un hombre de {age} años por violación {day}.',
        '{police} detuvieron {place} a un [entrenador|médico|profesor] acusado de agresión sexual a {few} mujeres.',
      ],
      details: ['Las víctimas de violencia sexual declararon a puerta cerrada.', 'La prueba de ADN lo relaciona con otras violaciones.'],
    },
    'robbery-burglary-theft': {
      titles: ['Asalto a mano armada en [una joyería|un banco|una gasolinera] {in}', 'Detienen {in} a una banda de ladrones de viviendas'],
      leads: [
        'Hombres armados asaltaron [una joyería|un banco|una gasolinera] {place} {day} y huyeron con el botín.',
        '{police} detuvieron {place} a una banda que cometió {tens} robos en viviendas.',
      ],
      details: ['1:Los ladrones entraban por las ventanas.', 'Las joyas robadas aparecieron en un garaje.'],
    },
  },
  background: [
    {
      titles: ['El equipo local gana {goals} {in}', 'Maratón con {thousands} corredores {in}'],
      leads: ['El equipo local ganó {goals} ante {thousands} espectadores {place} {day}.', '{thousands} corredores participaron en el maratón {place} {day}.'],
      details: ['0:El entrenador elogió a la defensa.', '0:El gol llegó en el último minuto.', '1:Los organizadores agradecieron a los voluntarios.'],
    },
    {
      titles: ['Lluvias fuertes previstas {in}', 'Ola de calor {in}'],
      leads: ['Los meteorólogos prevén lluvias fuertes {place} {day}.', 'La temperatura alcanzó {temperature} grados {place} {day}.'],
      details: ['Las clases se suspenden en el valle.', 'Los agricultores celebraron la lluvia.'],
    },
    {
      titles: ['Crecen las exportaciones de [café|fruta|vino] {in}', 'Se inaugura una línea de metro {in}'],
      leads: ['Las exportaciones de [café|fruta|vino] crecieron un {few} por ciento {in} el último trimestre.', 'Una nueva línea de metro con {n} estaciones se inauguró {place} {day}.'],
      details: ['El turismo también se recuperó.', 'El ministerio prevé más inversiones.'],
    },
    {
      titles: ['Abre el festival de cine {in}', 'Reabre el museo del [tren|mar|textil] {in}'],
      leads: ['El festival de cine documental se inauguró {place} {day}.', 'El museo del [tren|mar|textil] reabrió {place} tras {few} años de obras.'],
      details: ['La entrada es gratuita para los niños.', '0:El programa incluye {tens} películas.'],
    },
  ],
};
