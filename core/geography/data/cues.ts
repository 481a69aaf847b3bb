/**
 * Words that betray a country without naming a place: institutions, ranks, money, courts, offices.
 * `ISO | strong phrases | weak phrases`. A strong phrase exists in one country only; a weak one is
 * typical of it and counts in number. Lower-case entries match any case, others need their capital.
 */
export const CUES = {
  en: `
US|White House; Pentagon; Capitol Hill; Homeland Security; Federal Bureau of Investigation; FBI; U.S. Attorney; US Attorney; NYPD; LAPD; Drug Enforcement Administration; Supreme Court of the United States; Medicare; Medicaid; Obama; Trump; Biden; Wall Street; Silicon Valley; Hollywood; IRS; Securities and Exchange Commission; Justice Department; Department of Justice; House of Representatives; Republican Party; GOP; Immigration and Customs Enforcement; Secret Service; federal grand jury; state troopers; state trooper; Homeland Security Investigations; NFL; NBA; NCAA; Super Bowl|sheriff; sheriffs; sheriff's; township; county commissioners; county commission; school district; district attorney; grand jury; state police; high school; elementary; middle school; superior court; circuit court; court of common pleas; fire department; police department; senate; freshman; sophomore; board of education; board of commissioners; state rep; state sen; house bill; planning commission; city hall; city council; county; misdemeanor; felony; felonies; bond was set; Social Security; gallons; gallon; Thanksgiving; congressman; congresswoman; DEA; CIA; SEC; Republicans; Democrats; Republican; federal prosecutors; federal prosecutor; Interstate; attorney general; ZIP; YMCA; alderman; aldermen; lawmakers; federal judge; county jail; downtown; zoning; mph; feet; p.m; a.m; graders; varsity; softball; baseball; basketball; center; program; programs; defense; neighborhood; neighborhoods; neighbor; neighbors; color; favor; honor; trustees; Lt; Fire Chief; Police Chief; police chief; fire chief; deputies; Deputy; Democrat; Democratic; governor; Gov; Rep; Sen; Baptist Church; United Methodist; Methodist Church; credit union; Ave; Blvd; pickup; SUV; mayor's office; attorney; attorneys; prosecutors; assistant prosecutor; arraigned; arraignment; bail; indicted; 911; emergency medical; paramedics; inmates; ballot; ballots; caucus; millage; levy; fiscal year; semester; kindergarten; eighth grade; sixth grade; seventh grade; third grade; fifth grade; fourth grade; ninth grade; quarterback; touchdown; touchdowns; innings; playoffs; statewide; citywide; countywide; state senator; state representative; legislature; Legislature; school board; school boards; School Board; County Schools; precinct; yard line; police sgt; Chamber of Commerce; tribe; cents; dlrs; Walmart; Wal-Mart; state treasurer; probation officer; vehicular; homeowners; City Commission; councilman; councilwoman; council members; council member; city manager; city schools; sales tax; property tax; property taxes; Independent School District; Parks and Recreation; trash; yard; yards; superintendent; enrollment; SWAT; counselor; counselors; two-story; one-story; jewelry; aluminum; gas prices; gas station; motel; homeschooled; health insurance; Public Works; sorority; Department of Revenue; driver's license; tractor-trailer; sidewalk; sidewalks; apartment complex; mobile home; parking lot; Junior College; Community College; community college; Middle School; Elementary School; High School; patrol car; St; daughter-in-law; church member; Boy Scouts; Girl Scouts; Veterans of Foreign Wars; American Legion; nursing home; Christian Church; Rotary Club; library board; tax increase; water main; Municipal Court; municipal court; District Court; probable cause; no contest; plea deal; plea agreement; Medical Examiner; medical examiner; Highway Patrol; K-9
GB|Downing Street; Scotland Yard; Whitehall; NHS; Crown Prosecution Service; CPS; National Crime Agency; HMRC; Metropolitan Police; Old Bailey; House of Lords; Serious Fraud Office; Border Force; Home Office; Det Insp; Det Con; Det Sgt; Det Ch Insp; DCI; Cllr; Lib Dem; Lib Dems; Tory; Tories; Environment Agency|crown court; magistrates; magistrates'; councillor; councillors; parish council; borough council; county council; Premiership; Labour; pence; BBC; MPs; MP; Insp; House of Commons; Westminster; A&E; postcode; pensioner; pensioners; solicitor; solicitors; barrister; lorry; footpath; car park; mum; grammar school; PC; PCs; whilst; GCSE; GCSEs; A-level; A-levels; railway station; schoolboy; schoolgirl; town centre; city centre; organised; kerb; tyres; housing estate; pub; primary school; secondary school; QC; constabulary; hon; councillor's
IE|Garda; Gardai; Gardaí; An Garda; Taoiseach; Dail; Dáil; Fianna Fail; Fianna Fáil; Fine Gael; Criminal Assets Bureau; Oireachtas; Sinn Fein; An Bord Pleanala; gardai; gardaí; garda|TD; HSE; TDs; Co; county council; Circuit Criminal Court; Leinster; Munster; Connacht; Cllr; GAA
CA|RCMP; Mounties; Royal Canadian Mounted Police; Ont; OPP; NDP; Canada Border Services; CBSA; Sask; Alta; Tim Hortons; CSIS; Loblaws; Canadian Tire; Postmedia; loonie|CBC; MLA; Que; B.C; premier; Const; riding; kilometres; MPP; MPPs; hydro; Crown attorney; Crown prosecutor; provincial police; provincial government
AU|NSW; Queensland; Australian Federal Police; AFP officers; Qld; Sydneysiders; esky; TAFE; ABC News; Snr Const; ute; Northern Territory Police|AFL; NRL; Centrelink; footy; bushland; kilometres; Legal Aid
NZ|Oranga Tamariki; iwi|Maori
IN|lakh; lakhs; crore; crores; Lok Sabha; Rajya Sabha; BJP; CBI court; Enforcement Directorate; Narcotics Control Bureau; Bollywood; Modi; panchayat; Aadhaar; NIA; IPC|CBI; Rs; rupees; FIR; SP; DSP; ASI; sub-inspector; goons; absconding; nabbed; Sena; Congress MLA; ED; Maoist; Naxal; SHO; Singh; Kumar; sessions court; High Court; high court; municipal corporation; techie; BJP MLA; IPS; Pocso; POCSO; cops; sex racket; lodged; dacoity; dacoits; lathi; gherao; hillock; eve-teasing; Kerala police; crime branch; special task force; STF; CISF; Marathi; Hindu
PK|PTI; PML-N; Sindh Rangers; FIA; NAB; Lashkar|tehsil; Rangers
BD|Rapid Action Battalion; upazila; taka; RAB|
NG|EFCC; NDLEA; NAPTIP; naira; Boko Haram; ICPC; NAFDAC; NSCDC|
GH|cedis; cedi|
KE|KSh; Kenyan shillings; DCI Kenya; KWS|
ZA|SAPS; Hawks; Zuma; ANC; SANParks; Eskom|rand
PH|barangay; Duterte; PNP; Bureau of Customs; PDEA; NBI; Malacanang; POGO|pesos; P1
MY|ringgit; Bukit Aman; MACC; RM1; 1MDB|Datuk; Datuk Seri
SG|Central Narcotics Bureau; S$|
ID|KPK; rupiah; Jokowi; Polri|
TH|baht|
VN|Vietnamese dong; dong|
CN|yuan; Xi Jinping; Communist Party of China; Ministry of Public Security; renminbi|
JP|yakuza; yen; Abe|Diet
KR|won|
RU|Kremlin; Putin; Medvedev; FSB; rouble; roubles; ruble; rubles; State Duma|
UA|Zelensky; Zelenskyy; SBU; hryvnia|
DE|Bundestag; Merkel; Bundeskriminalamt; BKA; Bundesbank; Scholz|
FR|Elysee; Macron; Sarkozy; Hollande; gendarmes; gendarmerie; gendarme|
IT|Carabinieri; Guardia di Finanza; 'Ndrangheta; Ndrangheta; Camorra; Cosa Nostra; Berlusconi|
ES|Guardia Civil; Mossos; Mossos d'Esquadra|
MX|Sinaloa cartel; CJNG; Pemex; Zetas; Los Zetas; Jalisco New Generation|
CO|FARC; ELN; Medellin cartel|
BR|Petrobras; Lula; Bolsonaro; PCC; Lava Jato; Ibama|reais
IL|Knesset; IDF; Netanyahu; Shin Bet; Mossad; shekels|
PS|Hamas; Fatah; Intifada|
LB|Hezbollah|
AF|Taliban; Kabul police|
SO|al-Shabab; al-Shabaab; al Shabab; al Shabaab|
TR|Erdogan; lira; PKK|
VE|PDVSA; Maduro; Chavez|
PE|Shining Path|
IR|Revolutionary Guard; Revolutionary Guards; IRGC; rial|
SA|riyals; riyal|
AE|dirhams; dirham|
EG|Sisi; Mubarak|
SY|Assad|
`,
  es: `
ES|Guardia Civil; Mossos d'Esquadra; Mossos; Ertzaintza; Audiencia Nacional; Policía Nacional española; PSOE; Moncloa; UCO; comunidad autónoma; Zapatero; Rajoy; ETA; Comisaría General; Vigilancia Aduanera; Policía Foral|Policía Nacional; Audiencia Provincial; PP; euros; ayuntamiento; Guardia Urbana; Policía Local; Benemérita; Generalitat
MX|Fiscalía General de Justicia; Sedena; PGR; Pemex; AMLO; López Obrador; Guardia Nacional; FGR; CJNG; Cártel de Sinaloa; Cártel Jalisco; CDMX; Edomex; Semar; Cofece; SSPC|Ministerio Público; elementos de; delegación; procuraduría
CO|FARC; ELN; Clan del Golfo; CTI; Fiscalía colombiana; Policía Nacional de Colombia; DIAN|Fiscalía; capturados; capturado
AR|AFIP; Gendarmería Nacional; Prefectura Naval; Policía Bonaerense; Casa Rosada; Kirchner; PROCUNAR|
CL|Carabineros; PDI; Fiscalía chilena; La Moneda; SII|
PE|PNP; Sunat; Sendero Luminoso; Dirandro; soles; Divincri|
EC|Fiscalía General del Estado ecuatoriana; Conaie; Correa|
VE|CICPC; PDVSA; Chávez; Maduro; bolívares|
BO|FELCN; FELCC; Evo Morales|
PY|SENAD; guaraníes|
UY|Frente Amplio|
GT|CICIG; quetzales; PNC de Guatemala|
HN|lempiras; DPI|
SV|Mara Salvatrucha; Bukele|
CU|Castro; Granma|
US|FBI; DEA; Casa Blanca; Obama; Trump; Biden; Pentágono; CIA; Departamento de Justicia|
RU|Kremlin; Putin|
`,
  fr: `
FR|gendarmerie; gendarmes; gendarme; Elysée; Élysée; Matignon; préfet; préfecture; Cour de cassation; OCRTIS; PJ; police judiciaire; brigade des stupéfiants; BRI; RAID; DGSI; Ofast; Sarkozy; Macron; Hollande; Chirac; tribunal de grande instance; cour d'assises; tribunal correctionnel; Assemblée nationale; CRS; DGCCRF; Tracfin; TGI; Cnil; Garde des Sceaux; Quai d'Orsay|procureur de la République; parquet; mise en examen; mis en examen; garde à vue; correctionnelle; euros; maire; sous-préfet; Insee; départementale; le parquet
BE|police fédérale; parquet fédéral; bourgmestre; Sûreté de l'Etat|
CH|fedpol; Ministère public de la Confédération; police cantonale; francs suisses|canton
CA|SQ; Sûreté du Québec; GRC; Gendarmerie royale du Canada; UPAC; Québec|
DZ|DGSN; dinars algériens; wilaya; BRI algérienne|
MA|DGSN marocaine; DGST; BCIJ; dirhams|
TN|dinars tunisiens|
SN|francs CFA|
US|FBI; Maison Blanche; Maison-Blanche; Pentagone; Trump; Obama; Biden|
RU|Kremlin; Poutine|
`,
  pt: `
BR|Polícia Federal; Polícia Civil; Polícia Militar; PF; Ministério Público Federal; MPF; STF; Receita Federal; Ibama; PRF; Polícia Rodoviária Federal; Lava Jato; Petrobras; reais; R$; PCC; Comando Vermelho; Gaeco; Lula; Bolsonaro; Dilma; CPI; Supremo Tribunal Federal; delegacia; PT; PSDB; Planalto; Anvisa; Detran; COAF; traficantes; BOPE|delegado; vereador; prefeitura; promotor; promotoria; favela; prefeito; deputado federal; deputada federal
PT|GNR; PSP; Polícia Judiciária; PJ; SEF; ASAE; DIAP; Ministério Público português; DCIAP; Guarda Nacional Republicana; ANACOM; Autoridade Tributária; juiz de instrução; TVI; RTP; CMTV|arguido; arguidos; prisão preventiva; euros; concelho; freguesia; autarquia; detidos; telemóvel; esquadra; Sócrates
AO|kwanzas; SIC de Angola; MPLA|
MZ|meticais; Frelimo|
US|FBI; Casa Branca; Trump; Obama; Biden|
`,
  ru: `
RU|МВД; ФСБ; Следственный комитет; Следственного комитета; СКР; СК РФ; СК России; МВД России; Генпрокуратура; Генпрокуратуры; Госдума; Госдумы; Госдуме; Росгвардия; Росгвардии; ФСИН; Кремль; Кремля; Кремле; Путин; Путина; Путину; Путиным; УК РФ; УМВД; ГУ МВД; Роскомнадзор; Роскомнадзора; ФТС; ФНС; Центробанк; Сбербанк; Сбербанка; рублей; рубля; рубль; млн рублей; Медведев; Единая Россия; Дзержинский; Верховный суд|областной суд; районный суд; прокуратура; прокуратуры; полицейские; губернатор; области
UA|СБУ; Верховная рада; Верховной рады; гривен; гривны; Зеленский; Порошенко; Генпрокуратура Украины; НАБУ|
BY|КГБ Белоруссии; КГБ Беларуси; Лукашенко; белорусских рублей|
KZ|тенге; акимат; КНБ; Антикор|
US|ФБР; Белый дом; Белого дома; Пентагон; Пентагона; Трамп; Трампа; Байден; Байдена; Обама; Обамы; Госдеп; ЦРУ|
`,
  ar: `
SA|هيئة الزكاة والضريبة; ريال سعودي; المديرية العامة لمكافحة المخدرات; وزارة الداخلية السعودية; نزاهة; حرس الحدود السعودي|
EG|النيابة العامة المصرية; جنيه مصري; قسم شرطة; مباحث; الرقابة الإدارية|جنيه; النيابة العامة
JO|الأمن العام الأردني; دائرة مكافحة المخدرات; دينار أردني|
IQ|جهاز مكافحة الإرهاب; الحشد الشعبي; وكالة الاستخبارات; دينار عراقي; هيئة النزاهة|
KW|دينار كويتي|
AE|درهم إماراتي; شرطة دبي|
MA|المديرية العامة للأمن الوطني; درهم مغربي; الدرك الملكي; المكتب المركزي للأبحاث القضائية|
DZ|الدرك الوطني; دينار جزائري|
LB|قوى الأمن الداخلي; حزب الله|
YE|الحوثي; الحوثيين; الحوثيون|
PS|حماس; السلطة الفلسطينية|
US|البيت الأبيض; البنتاغون; ترامب; بايدن; أوباما; مكتب التحقيقات الفيدرالي|
RU|الكرملين; بوتين|
AF|طالبان|
`,
  zh: `
CN|公安机关; 公安部; 公安局; 人民法院; 人民检察院; 中级人民法院; 派出所; 民警; 检察院; 中央纪委; 中纪委; 国家监委; 最高人民法院; 最高人民检察院; 国务院; 净网; 省公安厅; 工信部; 市场监管; 亿元人民币; 人民币; 公安; 反诈中心; 扫黑除恶; 海关总署; 习近平; 全国人大; 纪委监委; 有期徒刑; 缉毒; 中新网; 新华社; 发改委; 网信办; 银保监会; 证监会|
TW|檢警; 檢調; 地檢署; 地檢; 刑事局; 調查局; 新台幣; 立委; 法務部; 行政院; 立法院; 中檢; 北檢; 偵查隊; 警政署; 地院; 高院; 健保; 食藥署; 刑大; 金管會; 台商; 台幣; 詐欺罪; 警分局; 貪污治罪條例; 移民署; 海巡; 民進黨; 國民黨; 蔡英文|
HK|警务处; 警務處; 廉政公署; 廉署; 港币; 港幣; 港元; 入境處; 海關人員; 裁判法院; 西九龍|
US|联邦调查局; 聯邦調查局; 白宫; 白宮; 特朗普; 川普; 拜登; 奥巴马; 歐巴馬; 五角大楼; 五角大廈; 司法部长|
JP|日元; 日圆; 警视厅; 警視廳|
MY|令吉; 林吉特|
SG|新币|
RU|普京; 普丁; 克里姆林宫|
`,
} as const;
