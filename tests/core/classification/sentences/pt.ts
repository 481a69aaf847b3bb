import type { Sentences } from './sentences.ts';

export const portuguese: Sentences = {
  'drug-trafficking': [
    'Navio tinha meia tonelada de cocaína escondida no casco',
    'Homem que vendia haxixe à porta da escola foi detido',
  ],
  'synthetic-drugs-nps': [
    'Autoridades alertam para nitazenos em comprimidos falsos',
    'Polícia apreende selos de drogas K em presídio',
  ],
  'drug-production': [
    'Estufa com mil pés de maconha é descoberta em galpão',
    'Laboratório de refino de cocaína destruído na fronteira',
  ],
  'trafficking-in-persons': [
    'Fiscais resgatam trabalhadores em condição análoga à escravidão',
    'Mulheres aliciadas com promessa de emprego eram exploradas em boates',
  ],
  'organ-trafficking': [
    'Médico é preso por intermediar a compra de rins',
    'Rede aliciava pobres para vender órgãos no estrangeiro',
  ],
  'migrant-smuggling': [
    'Coiote cobrava 20 mil dólares para levar brasileiros aos EUA',
    'Camião com 30 migrantes escondidos parado na fronteira',
  ],
  'kidnapping-ransom': [
    'Empresário é libertado de cativeiro após pagamento de resgate',
    'Bandidos sequestram gerente de banco e a família',
  ],
  'child-sexual-exploitation': [
    'Professor detido com milhares de ficheiros de pornografia de menores',
    'Homem aliciava crianças em jogos online para obter imagens íntimas',
  ],
  'ransomware-extortion': [
    'Ataque informático encripta servidores do hospital e exige resgate em bitcoin',
    'Grupo hacker ameaça divulgar dados roubados de seguradora se não receber',
  ],
  'hacking-data-breach': [
    'Vazamento expõe CPF de milhões de clientes',
    'Piratas informáticos acedem a e-mails do ministério',
  ],
  'malware-ddos': [
    'Vírus rouba senhas bancárias em telemóveis Android',
    'Sites do tribunal saem do ar após ataque de negação de serviço',
  ],
  'scam-centres-online-fraud': [
    'Idosa cai no golpe do falso funcionário do banco',
    'Burla «Olá pai, olá mãe» rende milhares de euros',
  ],
  'investment-corporate-fraud': [
    'Dono de pirâmide financeira é preso em Lisboa',
    'Administradores acusados de falsear balanços',
  ],
  'identity-document-crime': [
    'Polícia fecha gráfica que fazia passaportes falsos',
    'Grupo usava documentos de mortos para abrir contas',
  ],
  'payment-currency-counterfeiting': [
    'Notas falsas de 100 reais apreendidas em gráfica',
    'Quadrilha clonava cartões em caixas multibanco',
  ],
  'money-laundering': [
    'Facção lavava dinheiro com postos de combustível',
    'Banco multado por falhas no combate ao branqueamento de capitais',
  ],
  'tax-customs-excise': [
    'Receita apreende cigarros contrabandeados do Paraguai',
    'Empresário acusado de sonegar milhões em impostos',
  ],
  'terrorist-financing': [
    'Grupo enviava dinheiro a extremistas por criptomoedas',
    'Empresa violou sanções ao exportar para a Rússia',
  ],
  'bribery-corruption': [
    'Vereador recebia propina de empreiteira',
    'Autarca constituído arguido por corrupção passiva',
  ],
  'embezzlement-state-assets': [
    'Ex-governador desviou verba da merenda escolar',
    'Antigo ministro julgado por peculato',
  ],
  'firearms-trafficking': [
    'Fuzis vindos do Paraguai são apreendidos em fundo falso',
    'Armas feitas em impressora 3D eram vendidas a facções',
  ],
  'explosives-cbrn': [
    'Dinamite roubada de pedreira é encontrada',
    'Cápsula de césio furtada de empresa é recuperada',
  ],
  'wildlife-trafficking': [
    'Araras e micos-leões resgatados em mala no aeroporto',
    'GNR apreende meixão avaliado em meio milhão',
  ],
  'illegal-logging': [
    'Ibama apreende madeira extraída ilegalmente em terra indígena',
    'Serrarias clandestinas são fechadas no Pará',
  ],
  'iuu-fishing': [
    'Barcos apanhados a pescar em zona proibida',
    'Pesca predatória durante o defeso rende multa',
  ],
  'waste-trafficking-pollution': [
    'Fábrica despejava resíduos tóxicos no rio',
    'Contentores com lixo hospitalar vindos do estrangeiro devolvidos',
  ],
  'illegal-mining-minerals': [
    'Garimpo em terra yanomami é alvo de operação',
    'Furto de petróleo em dutos causa prejuízo',
  ],
  'falsified-medicines': [
    'Bebida com metanol mata quatro em São Paulo',
    'Canetas emagrecedoras falsas apreendidas',
  ],
  'counterfeit-goods': [
    'ASAE apreende roupa contrafeita em feira',
    'Operação derruba sites de streaming pirata',
  ],
  'cultural-property': [
    'Imagem sacra do século XVIII roubada de igreja é recuperada',
    'Peças arqueológicas contrabandeadas devolvidas ao Peru',
  ],
  'vehicle-cargo-theft': [
    'Quadrilha de roubo de cargas é presa na Dutra',
    'Carros furtados em Portugal iam para Marrocos',
  ],
  'organised-criminal-group': [
    'Líder do PCC é transferido para presídio federal',
    'Milícia controla bairros da zona oeste',
  ],
  'extortion-racketeering': [
    'Comerciantes obrigados a pagar taxa à milícia',
    'Detido por ameaçar divulgar imagens íntimas de ex-namorada',
  ],
  'maritime-piracy': [
    'Piratas atacam navio ao largo da Nigéria',
    'Ratos d’água assaltam embarcações no rio Amazonas',
  ],
  terrorism: [
    'Atentado suicida mata vinte em mercado',
    'Jovem que planeava ataque à universidade acusado de terrorismo',
  ],
  'illegal-gambling-match-fixing': [
    'Jogadores acusados de manipular resultados para apostadores',
    'Polícia estoura bingo clandestino',
  ],
  homicide: ['Vereadora é morta a tiros no centro do Rio', 'Homem esfaqueou a mulher até à morte'],
  'assault-violence': [
    'Mulher agredida pelo marido fica em coma',
    'Motorista espancado após discussão no trânsito',
  ],
  'sexual-violence': [
    'Médico anestesista é preso por estuprar paciente',
    'Treinador acusado de abusos sexuais sobre atletas',
  ],
  'robbery-burglary-theft': [
    'Assaltantes explodem caixa eletrônico e fogem',
    'Idosos roubados em casa por encapuzados',
  ],
  none: [
    'Avançado marca três golos e resolve o jogo',
    'Anvisa aprova remédio contra enxaqueca',
    'Governo apresenta o orçamento para 2026',
    'Chuvas deixam centenas de desalojados',
    'Filme sobre assalto lidera bilheteria',
    'Bolsa dispara com corte de juros',
    'Dez mortos em acidente de ônibus',
    'Cantora lança álbum em homenagem à mãe',
    'Parlamento debate a lei da habitação',
    'Cientistas descobrem espécie de orquídea',
    'Tropas avançam sobre a capital após bombardeamentos',
    'Novela das nove mata personagem querido',
    'Hospital inaugura ala pediátrica',
    'Greve dos comboios afeta milhares',
    'Clube rouba a cena na pré-temporada',
    'Receita de bolo de cenoura',
    'Presidente recebe homólogo francês',
    'Museu expõe joias da coroa',
    'Preço da gasolina cai pela segunda semana',
    'Time foi assaltado pelo árbitro, diz treinador',
  ],
};
