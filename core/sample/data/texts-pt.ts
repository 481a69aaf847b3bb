import type { LanguageTexts } from '../sample-texts.ts';

export const textsPt: LanguageTexts = {
  language: 'pt',
  days: ['no domingo', 'na segunda-feira', 'na terça-feira', 'na quarta-feira', 'na quinta-feira', 'na sexta-feira', 'no sábado'],
  slots: {
    police: ['agentes da polícia', 'investigadores da polícia', 'policiais', 'agentes da polícia judiciária'],
    customs: ['agentes da alfândega', 'fiscais da alfândega', 'inspetores aduaneiros'],
    prosecutors: ['os procuradores', 'procuradores do Ministério Público', 'os procuradores do caso'],
    guards: ['guardas de fronteira', 'agentes de fronteira', 'patrulhas de fronteira'],
    inquiry: ['seis meses de investigação', 'uma denúncia anônima', 'semanas de vigilância', 'uma operação conjunta'],
  },
  closers: [
    'A investigação continua.',
    '{few} pessoas permanecem presas.',
    'Os suspeitos serão ouvidos por um juiz {day}.',
    'As autoridades não descartam novas prisões.',
    'O caso começou após {inquiry}.',
    'É o [segundo|terceiro|quarto] caso do gênero [este ano|este mês|na região].',
    'Os acusados negam os crimes.',
    'O julgamento deve durar várias semanas.',
  ],
  crimes: {
    'drug-trafficking': {
      titles: ['{country}: apreendidos {hundreds} quilos de cocaína', 'Rede de tráfico de drogas desmantelada {in}'],
      leads: [
        '{customs} apreenderam {hundreds} quilos de cocaína escondidos em [um contêiner de frutas|um caminhão de madeira|uma carga de café] {place} {day}.',
        '{police} prenderam {few} suspeitos de tráfico de drogas {place} após {inquiry}.',
      ],
      details: ['A droga, enviada {from}, vale {m} milhões de dólares.', 'Os cães farejadores encontraram {tens} pacotes de [cocaína|heroína|maconha].'],
    },
    'synthetic-drugs-nps': {
      titles: ['Apreendidos {thousands} comprimidos de [ecstasy|metanfetamina] {in}', 'Nova substância psicoativa identificada {in}'],
      leads: [
        '{police} apreenderam {thousands} comprimidos de [ecstasy|metanfetamina] {place} {day}, uma das maiores apreensões de drogas sintéticas do ano.',
        'Peritos identificaram uma nova substância psicoativa {place} após {few} casos de overdose.',
      ],
      details: ['As drogas sintéticas eram vendidas por aplicativos de mensagens.', 'Os comprimidos continham um opioide sintético.'],
    },
    'drug-production': {
      titles: ['Laboratório clandestino de drogas descoberto {in}', 'Polícia destrói {hundreds} hectares de plantações de [maconha|coca] {in}'],
      leads: [
        '{police} descobriram um laboratório clandestino de refino de [cocaína|drogas sintéticas] {place} {day}.',
        'As autoridades destruíram {hundreds} hectares de plantações ilícitas de [maconha|coca] {in}.',
      ],
      details: ['0:O laboratório produzia {tens} quilos de droga por semana.', '0:Foram apreendidos precursores químicos e {hundreds} litros de acetona.'],
    },
    'trafficking-in-persons': {
      titles: ['{tens} vítimas de tráfico de pessoas resgatadas {in}', 'Tráfico de pessoas {in}: {few} condenados'],
      leads: [
        '{police} resgataram {tens} vítimas de tráfico de pessoas em [uma fazenda|uma oficina de costura|uma obra] {place} {day}.',
        'Um tribunal condenou {few} pessoas {place} por tráfico de pessoas para [exploração sexual|trabalho escravo].',
      ],
      details: ['As vítimas foram aliciadas com falsas promessas de emprego.', 'Elas trabalhavam {n} horas por dia sem salário e sem passaporte.'],
    },
    'organ-trafficking': {
      titles: ['Rede de tráfico de órgãos descoberta {in}', 'Médicos acusados de transplantes ilegais {in}'],
      leads: [
        '{police} desmantelaram uma rede de tráfico de órgãos {place} que comprava rins de pessoas pobres.',
        '{few} médicos foram acusados {place} de tráfico de órgãos e transplantes ilegais {day}.',
      ],
      details: ['Os doadores receberiam {thousands} dólares por um rim.', 'Os receptores dos órgãos viajavam {from}.'],
    },
    'migrant-smuggling': {
      titles: ['{tens} migrantes encontrados em [um caminhão|um barco|um ônibus] {in}', 'Rede de contrabando de migrantes desmantelada {in}'],
      leads: [
        '{guards} encontraram {tens} migrantes escondidos em [um caminhão|um barco|um ônibus] {place} {day} e prenderam os coiotes.',
        '{police} desmantelaram uma rede de contrabando de migrantes {place} que cobrava {thousands} dólares por pessoa.',
      ],
      details: ['Os migrantes tinham viajado {from}.', 'Os contrabandistas de migrantes anunciavam a travessia nas redes sociais.'],
    },
    'kidnapping-ransom': {
      titles: ['{n} [passageiros|agricultores|trabalhadores] sequestrados {in}', '[Comerciante|Engenheiro|Empresário] sequestrado é libertado {in}'],
      leads: [
        'Homens armados sequestraram {n} [passageiros|agricultores|trabalhadores] {place} {day} e pedem resgate.',
        '{police} libertaram {place} um [comerciante|engenheiro|empresário] sequestrado e prenderam {few} sequestradores.',
      ],
      details: ['Os sequestradores pediam resgate de {thousands} dólares.', 'A vítima do sequestro está bem de saúde.'],
    },
    'child-sexual-exploitation': {
      titles: ['Operação contra abuso sexual infantil na internet {in}', 'Homem condenado por pornografia infantil {in}'],
      leads: [
        '{police} prenderam {few} pessoas {place} por compartilhar material de abuso sexual infantil na internet.',
        'Um tribunal condenou um homem {place} por exploração sexual de crianças {day}.',
      ],
      details: ['{few} crianças foram identificadas e protegidas.', 'Foram apreendidos {tens} discos com pornografia infantil.'],
    },
    'ransomware-extortion': {
      titles: ['Ataque de ransomware paralisa [uma prefeitura|uma universidade|uma empresa de alimentos] {in}', 'Hackers pedem {m} milhões de dólares após ransomware {in}'],
      leads: [
        'Um ataque de ransomware bloqueou os computadores de [uma prefeitura|uma universidade|uma empresa de alimentos] {place} {day}.',
        'Um grupo de ransomware criptografou os servidores de [uma seguradora|uma transportadora] {place} e exigiu {m} milhões de dólares de resgate.',
      ],
      details: ['Os criminosos ameaçam publicar os arquivos roubados.', 'O ransomware entrou por um acesso remoto desatualizado.'],
    },
    'hacking-data-breach': {
      titles: ['Vazamento de dados atinge {thousands} [clientes|pacientes|usuários] {in}', 'Vazamento de dados em [uma universidade|uma seguradora|uma operadora] {in}'],
      leads: [
        'Hackers roubaram os dados pessoais de {thousands} [clientes de um banco|pacientes|usuários de telefonia] {in}.',
        'Um vazamento de dados em [uma universidade|uma seguradora|uma operadora] {place} expôs senhas de {thousands} pessoas.',
      ],
      details: ['O banco de dados roubado era vendido em um fórum criminoso.', 'A invasão dos sistemas durou {few} semanas.'],
    },
    'malware-ddos': {
      titles: ['Ataque DDoS derruba sites [de bancos|do governo|de jornais] {in}', 'Trojan bancário infecta celulares {in}'],
      leads: [
        'Um ataque de negação de serviço (DDoS) derrubou os sites de [três bancos|vários ministérios|dois jornais] {in} {day}.',
        'Um trojan bancário escondido em falsos aplicativos infectou {thousands} celulares {in}, segundo pesquisadores {place}.',
      ],
      details: ['1:O malware rouba as senhas das vítimas.', '0:A botnet tinha {thousands} aparelhos infectados.'],
    },
    'scam-centres-online-fraud': {
      titles: ['Central de golpes por telefone fechada {in}', 'Golpes na internet {in}: {hundreds} vítimas'],
      leads: [
        '{police} prenderam {tens} golpistas em uma falsa central de atendimento {place} {day}.',
        'Golpistas enganaram {hundreds} pessoas {in} com [falsos investimentos|mensagens de phishing|golpes amorosos].',
      ],
      details: ['Os estelionatários se passavam por funcionários de banco.', 'O golpe causou prejuízo de {m} milhões de dólares.'],
    },
    'investment-corporate-fraud': {
      titles: ['Pirâmide financeira lesa {thousands} pessoas {in}', 'Executivos acusados de fraude {in}'],
      leads: [
        'Uma pirâmide financeira que prometia lucros de {tens} por cento lesou {thousands} investidores {place}.',
        '{few} executivos de [uma construtora|uma cooperativa|uma seguradora] foram acusados de fraude e falsificação de balanços {place} {day}.',
      ],
      details: ['A fraude chega a {m} milhões de dólares.', '1:Notas fiscais falsas pagavam obras inexistentes.'],
    },
    'identity-document-crime': {
      titles: ['Oficina de passaportes falsos descoberta {in}', 'Roubo de identidade {in}: {hundreds} vítimas'],
      leads: [
        '{police} descobriram uma oficina de passaportes e documentos de identidade falsos {place} {day}.',
        'Uma quadrilha de roubo de identidade abriu contas em nome de {hundreds} pessoas {in}.',
      ],
      details: ['0:Um passaporte falso custava {thousands} dólares.', '0:Foram apreendidos carimbos e documentos falsificados.'],
    },
    'payment-currency-counterfeiting': {
      titles: ['Notas falsas apreendidas {in}', 'Quadrilha que clonava cartões presa {in}'],
      leads: [
        '{police} apreenderam notas falsas e uma gráfica clandestina {place} {day}.',
        '{few} pessoas foram presas {place} por clonar cartões bancários de {hundreds} clientes.',
      ],
      details: ['0:As cédulas falsas não tinham marca de água.', '1:Os cartões clonados eram usados em {tens} lojas.'],
    },
    'money-laundering': {
      titles: ['{few} acusados de lavagem de dinheiro {in}', 'Rede de lavagem de dinheiro desmantelada {in}'],
      leads: [
        '{few} pessoas foram acusadas {place} de lavagem de dinheiro no valor de {m} milhões de dólares por meio de [imóveis|casas de câmbio|empresas de fachada].',
        '{police} desmantelaram uma rede de lavagem de dinheiro {place} que usava [criptomoedas|comércio de ouro].',
      ],
      details: ['O dinheiro lavado vinha do tráfico.', '{few} imóveis foram sequestrados pela justiça.'],
    },
    'tax-customs-excise': {
      titles: ['{m} milhões de cigarros contrabandeados apreendidos {in}', '{few} presos por [contrabando de combustível|sonegação fiscal] {in}'],
      leads: [
        '{customs} apreenderam {m} milhões de cigarros contrabandeados {place} {day}.',
        '{police} prenderam {few} pessoas {place} por [contrabando de combustível|sonegação fiscal com empresas fictícias].',
      ],
      details: ['O contrabando entrava {from} sem pagar impostos.', '1:A evasão fiscal passa de {m} milhões de dólares.'],
    },
    'bribery-corruption': {
      titles: ['[Prefeito|Juiz|Fiscal] preso por propina {in}', 'Corrupção em contratos de [estradas|hospitais|água] {in}'],
      leads: [
        'Um [prefeito|juiz|fiscal] acusado de receber propina foi preso {place} {day}.',
        'O Ministério Público investiga {place} um esquema de corrupção e suborno em contratos de [estradas|hospitais|água].',
      ],
      details: ['A propina era paga em dinheiro.', 'As empresas pagavam subornos de dez por cento.'],
    },
    'embezzlement-state-assets': {
      titles: ['Desvio de verbas públicas: {few} funcionários acusados {in}', 'Verbas de [escolas|hospitais|pensões] desviadas {in}'],
      leads: [
        '{few} funcionários foram acusados {place} de peculato e desvio de {m} milhões de dólares de verbas públicas.',
        'Uma auditoria apontou {place} o desvio de dinheiro público destinado a [escolas|hospitais|pensões].',
      ],
      details: ['O dinheiro público desviado comprou casas e carros.', 'O peculato durou {few} anos.'],
    },
    'firearms-trafficking': {
      titles: ['{tens} armas de fogo apreendidas {in}', 'Rede de tráfico de armas desmantelada {in}'],
      leads: [
        '{police} apreenderam {tens} armas de fogo e {thousands} munições {place} {day}.',
        'Uma rede de tráfico de armas que vendia [fuzis|pistolas] foi desmantelada {place}.',
      ],
      details: ['As armas chegavam {from} em peças.', 'Os fuzis tinham a numeração raspada.'],
    },
    'explosives-cbrn': {
      titles: ['Explosivos roubados recuperados {in}', '{few} presos com [material radioativo|explosivos] {in}'],
      leads: [
        '{police} recuperaram {tens} quilos de explosivos e detonadores roubados {place} {day}.',
        '{few} pessoas foram presas {place} com [material radioativo|explosivos artesanais] que tentavam vender.',
      ],
      details: ['0:Os explosivos vinham de uma pedreira.', 'Especialistas recolheram a dinamite.'],
    },
    'wildlife-trafficking': {
      titles: ['{tens} [papagaios|macacos|jabutis] resgatados do tráfico de animais {in}', 'Caçadores furtivos presos com [marfim|chifres de rinoceronte|escamas de pangolim] {in}'],
      leads: [
        '{police} resgataram {tens} [papagaios|macacos|jabutis] vítimas do tráfico de animais silvestres {place} {day}.',
        '{few} caçadores furtivos foram presos {place} com {tens} quilos de [marfim|chifres de rinoceronte|escamas de pangolim].',
      ],
      details: ['As espécies protegidas seriam vendidas no exterior.', 'O tráfico de animais ameaça a fauna local.'],
    },
    'illegal-logging': {
      titles: ['{hundreds} metros cúbicos de madeira ilegal apreendidos {in}', 'Extração ilegal de madeira {in}: {few} serrarias fechadas'],
      leads: [
        'Fiscais ambientais apreenderam {hundreds} metros cúbicos de madeira ilegal {place} {day}.',
        '{few} serrarias foram fechadas {place} por extração ilegal de madeira em floresta protegida.',
      ],
      details: ['A madeira extraída ilegalmente saía com licenças falsas.', 'O desmatamento ilegal atingiu {hundreds} hectares.'],
    },
    'iuu-fishing': {
      titles: ['Pesca ilegal {in}: {few} barcos detidos', '{tens} toneladas de pescado ilegal apreendidas {in}'],
      leads: [
        'A marinha deteve {few} barcos por pesca ilegal em águas protegidas {of} {day}.',
        'Um arrastão sem licença foi detido ao largo da costa {of} com {tens} toneladas de [atum|camarão|lagosta].',
      ],
      details: ['Os barcos tinham desligado o rastreador.', 'Pescadores locais denunciam a pesca ilegal.'],
    },
    'waste-trafficking-pollution': {
      titles: ['Descarte ilegal de resíduos perigosos descoberto {in}', 'Contêineres de lixo ilegal retidos {in}'],
      leads: [
        'Fiscais descobriram {hundreds} toneladas de resíduos perigosos descartados ilegalmente {place} {day}.',
        '{customs} retiveram {tens} contêineres de lixo [plástico|eletrônico] ilegal {place}.',
      ],
      details: ['O lixo tinha chegado {from} com documentos falsos.', 'A poluição do rio com efluentes tóxicos é crime ambiental.'],
    },
    'illegal-mining-minerals': {
      titles: ['Garimpo ilegal de ouro fechado {in}', 'Garimpo ilegal devasta {hundreds} hectares {in}'],
      leads: [
        '{police} fecharam um garimpo ilegal de ouro {place} {day}.',
        'O garimpo ilegal devastou {hundreds} hectares {in}, segundo fiscais {place}.',
      ],
      details: ['O mercúrio usado pelos garimpeiros ilegais contamina o rio.', 'O ouro ilegal era vendido com notas falsas.'],
    },
    'falsified-medicines': {
      titles: ['{thousands} caixas de medicamentos falsificados apreendidas {in}', 'Medicamentos falsos em {tens} farmácias {in}'],
      leads: [
        '{police} apreenderam {thousands} caixas de medicamentos falsificados {place} {day}.',
        'A vigilância sanitária alertou {in} para medicamentos falsos vendidos em {tens} farmácias {place}.',
      ],
      details: ['Os medicamentos falsificados não tinham princípio ativo.', 'Os remédios falsos chegavam {from}.'],
    },
    'counterfeit-goods': {
      titles: ['{thousands} [brinquedos|tênis|relógios] falsificados apreendidos {in}', 'Pirataria {in}: {few} depósitos fechados'],
      leads: [
        '{customs} apreenderam {thousands} [brinquedos|tênis|relógios] falsificados {place} {day}.',
        '{police} fecharam {few} depósitos de produtos falsificados e piratas {place}.',
      ],
      details: ['As falsificações valeriam {m} milhões de dólares.', 'A mercadoria pirata tinha chegado {from}.'],
    },
    'cultural-property': {
      titles: ['Peças arqueológicas saqueadas recuperadas {in}', '{few} [quadros|imagens sacras|manuscritos] levados de museu {in}'],
      leads: [
        '{police} recuperaram {hundreds} peças arqueológicas saqueadas {place} {day}.',
        'Ladrões roubaram {few} [quadros|imagens sacras|manuscritos] de um museu {place}.',
      ],
      details: ['Os bens culturais seriam vendidos em leilão.', 'O tráfico de bens culturais usa documentos falsos de origem.'],
    },
    'vehicle-cargo-theft': {
      titles: ['{tens} veículos roubados recuperados {in}', 'Caminhão com carga de [cobre|remédios|televisores] roubado {in}'],
      leads: [
        '{police} recuperaram {tens} veículos roubados {place} e prenderam a quadrilha {day}.',
        'Assaltantes levaram um caminhão com carga de [cobre|remédios|televisores] {place}.',
      ],
      details: ['0:Os carros roubados recebiam novos chassis.', '1:O roubo de cargas encarece o frete.'],
    },
    'organised-criminal-group': {
      titles: ['Crime organizado {in}: {tens} presos', 'Chefe de facção criminosa preso {in}'],
      leads: [
        '{police} prenderam {tens} integrantes de uma organização criminosa {place} {day}.',
        'O suposto chefe de uma facção criminosa foi preso {place} após {inquiry}.',
      ],
      details: ['O crime organizado controlava vários bairros.', 'Duas facções rivais disputam o porto.'],
    },
    'extortion-racketeering': {
      titles: ['{few} suspeitos de extorsão presos {in}', 'Comerciantes protestam contra extorsão {in}'],
      leads: [
        '{police} prenderam {few} suspeitos de extorsão contra [comerciantes|motoristas|feirantes] {place} {day}.',
        'Comerciantes fecharam as portas {place} em protesto contra a extorsão.',
      ],
      details: ['Os criminosos cobravam {hundreds} dólares por mês por proteção.', 'As ligações de extorsão partiam de uma cadeia.'],
    },
    'maritime-piracy': {
      titles: ['Piratas atacam navio ao largo da costa {of}', 'Assalto a navio fundeado {in}'],
      leads: [
        'Piratas armados atacaram um [petroleiro|cargueiro|pesqueiro] ao largo da costa {of} {day}.',
        'Homens armados subiram a bordo de um navio fundeado em águas {of} e roubaram [motores|dinheiro].',
      ],
      details: ['Os {n} tripulantes estão bem após o ataque pirata.', 'Os piratas fugiram em {few} lanchas.'],
    },
    'illegal-gambling-match-fixing': {
      titles: ['Casa de jogo ilegal fechada {in}', 'Manipulação de resultados: {few} jogadores investigados {in}'],
      leads: [
        '{police} fecharam uma casa de jogo ilegal {place} {day}.',
        '{few} jogadores são investigados {place} por manipulação de resultados para apostas ilegais.',
      ],
      details: ['0:Foram apreendidas {tens} máquinas caça-níqueis.', '1:Os apostadores pagavam {thousands} dólares por jogo manipulado.'],
    },
    terrorism: {
      titles: ['Atentado a bomba contra [um mercado|uma delegacia|um ônibus] {in}', '{few} suspeitos de terrorismo presos {in}'],
      leads: [
        'Um atentado a bomba contra [um mercado|uma delegacia|um ônibus] matou {few} pessoas {place} {day}.',
        '{police} prenderam {few} membros de uma célula terrorista {place}.',
      ],
      details: ['0:O atentado terrorista não foi reivindicado.', '1:Os suspeitos respondem por pertencer a organização terrorista.'],
    },
    'terrorist-financing': {
      titles: ['Financiamento do terrorismo: {few} acusados {in}', 'Rede de evasão de sanções descoberta {in}'],
      leads: [
        '{few} pessoas foram acusadas {place} de financiamento do terrorismo por meio de [uma associação|remessas informais].',
        'Uma rede que contornava sanções internacionais com empresas de fachada foi descoberta {place} {day}.',
      ],
      details: ['0:O dinheiro para o terrorismo era enviado em pequenas quantias.', '1:Os bens sob sanções eram reetiquetados.'],
    },
    homicide: {
      titles: ['Homem morto a tiros {in}', 'Preso suspeito do homicídio de [comerciante|taxista|vizinho] {in}'],
      leads: [
        'Um homem de {age} anos foi assassinado a tiros {place} {day}.',
        '{police} prenderam o suspeito do homicídio de um [comerciante|taxista|vizinho] {place}.',
      ],
      details: ['A vítima do homicídio morreu no local.', 'O assassinato teria ocorrido após uma discussão.'],
    },
    'assault-violence': {
      titles: ['Homem condenado por agressão e ameaças {in}', '{few} feridos em agressão com faca {in}'],
      leads: [
        'Um homem de {age} anos foi condenado {place} por agressão e ameaças à [mulher|vizinha] {day}.',
        '{few} pessoas ficaram feridas em uma agressão com faca {place} {day}.',
      ],
      details: ['Os abrigos recebem mais vítimas de violência doméstica.', '0:O agressor descumpriu uma ordem judicial.'],
    },
    'sexual-violence': {
      titles: ['Homem condenado por estupro {in}', '[Treinador|Médico|Professor] preso por abuso sexual {in}'],
      leads: [
        'Um homem de {age} anos foi condenado por estupro {place} {day}.',
        '{police} prenderam um [treinador|médico|professor] {place} acusado de abuso sexual de {few} mulheres.',
      ],
      details: ['As vítimas de violência sexual depuseram em sigilo.', 'O exame de DNA o liga a outros estupros.'],
    },
    'robbery-burglary-theft': {
      titles: ['Assalto a [joalheria|banco|posto de gasolina] {in}', 'Quadrilha de furtos a casas presa {in}'],
      leads: [
        'Homens armados assaltaram [uma joalheria|um banco|um posto de gasolina] {place} {day}.',
        '{police} prenderam uma quadrilha suspeita de {tens} furtos a residências {place}.',
      ],
      details: ['1:Os ladrões entravam pelas janelas.', 'As joias roubadas foram encontradas em uma garagem.'],
    },
  },
  background: [
    {
      titles: ['Time da casa vence por {goals} {in}', 'Maratona reúne {thousands} corredores {in}'],
      leads: ['O time da casa venceu por {goals} diante de {thousands} torcedores {place} {day}.', '{thousands} corredores participaram da maratona {place} {day}.'],
      details: ['0:O treinador elogiou a defesa.', '0:O gol saiu no último minuto.', '1:Os organizadores agradeceram aos voluntários.'],
    },
    {
      titles: ['Chuva forte prevista {in}', 'Onda de calor {in}'],
      leads: ['A meteorologia prevê chuva forte {place} {day}.', 'Os termômetros marcaram {temperature} graus {place} {day}.'],
      details: ['As escolas do vale ficam fechadas.', 'Os agricultores comemoraram a chuva.'],
    },
    {
      titles: ['Exportações de [café|soja|castanha] crescem {in}', 'Nova linha de metrô inaugurada {in}'],
      leads: ['As exportações de [café|soja|castanha] cresceram {few} por cento {in} no último trimestre.', 'Uma nova linha de metrô com {n} estações foi inaugurada {place} {day}.'],
      details: ['O turismo também se recuperou.', 'O ministério planeja mais investimentos.'],
    },
    {
      titles: ['Festival de cinema começa {in}', 'Museu [do mar|do trem|do tecido] reabre {in}'],
      leads: ['O festival de documentários começou {place} {day}.', 'O museu [do mar|do trem|do tecido] reabriu {place} após {few} anos de obras.'],
      details: ['A entrada é gratuita para crianças.', '0:O programa tem {tens} filmes.'],
    },
  ],
};
