import type { LanguageTexts } from '../sample-texts.ts';

export const textsZh: LanguageTexts = {
  language: 'zh',
  days: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  slots: {
    police: ['警方', '当地警方', '执法人员', '刑侦人员'],
    customs: ['海关', '海关缉私人员', '海关关员'],
    prosecutors: ['检察机关', '检方', '检察官'],
    guards: ['边防人员', '边境警察', '边检人员'],
    inquiry: ['半年侦查', '群众举报', '数周监控', '联合行动'],
  },
  closers: [
    '案件正在进一步调查中。',
    '目前仍有{few}人在押。',
    '嫌疑人将于{day}出庭。',
    '当局不排除继续抓捕涉案人员。',
    '此案经{inquiry}后立案。',
    '这是[今年|本月|该地区近期][第二|第三|第四]起同类案件。',
    '被告否认指控。',
    '庭审预计持续数周。',
  ],
  crimes: {
    'drug-trafficking': {
      titles: ['{country}查获{hundreds}公斤[可卡因|海洛因|大麻]', '{country}破获跨国贩毒案，{few}人被捕'],
      leads: [
        '{customs}{day}在{place}从一批[水果|木材|茶叶]中查获{hundreds}公斤[可卡因|海洛因|大麻]。',
        '经{inquiry}，{police}在{place}抓获{few}名贩毒嫌疑人。',
      ],
      details: ['这批毒品来自{from}，价值{m}00万美元。', '缉毒犬在车内发现{tens}包毒品。'],
    },
    'synthetic-drugs-nps': {
      titles: ['{country}查获{thousands}粒[冰毒|摇头丸]', '{country}警告出现新型合成毒品'],
      leads: [
        '{police}{day}在{place}查获{thousands}粒[冰毒片剂|摇头丸]，为今年最大合成毒品案之一。',
        '{place}出现{few}起用药过量病例后，化验人员检出一种新精神活性物质。',
      ],
      details: ['这些合成毒品通过聊天软件销售。', '毒品被伪装成[电子烟油|咖啡粉|糖果]。'],
    },
    'drug-production': {
      titles: ['{country}捣毁地下制毒工厂', '{country}铲除{hundreds}公顷[罂粟|大麻]'],
      leads: [
        '{police}{day}在{place}捣毁一处地下制毒工厂，抓获{few}人。',
        '{country}当局铲除{hundreds}公顷非法种植的[罂粟|大麻]，地点在{place}附近。',
      ],
      details: ['0:该窝点每周可制造{tens}公斤冰毒。', '0:现场缴获大量制毒原料和易制毒化学品。'],
    },
    'trafficking-in-persons': {
      titles: ['{country}解救{tens}名人口贩运受害者', '{country}审理拐卖人口案，{few}人获刑'],
      leads: [
        '{police}{day}在{place}的一家[砖窑|制衣厂|会所]解救{tens}名人口贩运受害者。',
        '{place}一家法院以贩卖人口和[强迫劳动|性剥削]罪判处{few}人监禁。',
      ],
      details: ['受害者被虚假招工诱骗，护照遭扣押。', '他们来自{from}，每天被迫劳动{n}小时。'],
    },
    'organ-trafficking': {
      titles: ['{country}破获非法买卖人体器官案', '{country}医生涉非法肾脏移植被起诉'],
      leads: [
        '{police}{day}在{place}破获一个买卖人体器官的团伙，该团伙向穷人收购肾脏。',
        '{prosecutors}在{place}以组织出卖人体器官罪起诉{few}人，其中包括两名医生。',
      ],
      details: ['中介承诺每个肾脏支付{thousands}美元。', '器官买家来自{from}。'],
    },
    'migrant-smuggling': {
      titles: ['{country}抓获偷渡蛇头，查获{tens}名偷渡者', '{country}破获组织偷渡案'],
      leads: [
        '{guards}{day}在{place}的一辆[货车|渔船|客车]内查获{tens}名偷渡者，并抓获蛇头。',
        '{police}在{place}捣毁一个组织他人偷越国境的团伙，每人收费{thousands}美元。',
      ],
      details: ['偷渡者来自{from}。', '蛇头通过社交媒体招揽偷渡客。'],
    },
    'kidnapping-ransom': {
      titles: ['{country}{n}名[工人|乘客|村民]遭绑架', '{country}警方解救被绑架商人'],
      leads: [
        '武装分子{day}在{place}绑架{n}名[工人|乘客|村民]并索要赎金。',
        '{police}在{place}解救一名被绑架的[商人|工程师|医生]，抓获{few}名绑匪。',
      ],
      details: ['绑匪索要赎金{thousands}美元。', '人质被关押{few}天，身体状况良好。'],
    },
    'child-sexual-exploitation': {
      titles: ['{country}打击网络儿童性剥削，{few}人被捕', '{country}男子传播儿童色情制品获刑'],
      leads: [
        '{police}{day}在{place}抓获{few}名涉嫌在网上传播儿童色情制品的嫌疑人。',
        '{place}一家法院以儿童性剥削罪判处一名男子监禁。',
      ],
      details: ['{few}名儿童已被确认身份并得到保护。', '执法人员查扣{tens}个存有儿童性侵图像的硬盘。'],
    },
    'ransomware-extortion': {
      titles: ['{country}一[大学|食品企业|物流公司]遭勒索软件攻击', '黑客勒索{country}企业{m}00万美元'],
      leads: [
        '{place}一家[大学|食品企业|物流公司]{day}遭勒索软件攻击，系统瘫痪。',
        '一个勒索软件团伙加密了{place}一家[保险公司|制造商|律师事务所]的服务器，索要{m}00万美元赎金。',
      ],
      details: ['攻击者威胁公开窃取的文件。', '勒索病毒通过未更新的远程访问系统侵入。'],
    },
    'hacking-data-breach': {
      titles: ['{country}{thousands}名[客户|患者|用户]数据泄露', '{country}一家[大学|保险公司|快递公司]数据泄露'],
      leads: [
        '黑客窃取了{country}{thousands}名[银行客户|患者|手机用户]的个人信息。',
        '{place}一家[大学|保险公司|快递公司]发生数据泄露，{thousands}人的密码外泄。',
      ],
      details: ['被盗数据库在黑客论坛上出售。', '黑客入侵系统{few}周后才被发现。'],
    },
    'malware-ddos': {
      titles: ['{country}多家[银行|政府部门|媒体]网站遭DDoS攻击', '银行木马病毒在{country}传播'],
      leads: [
        '{country}多家[银行|政府部门|媒体]网站{day}遭分布式拒绝服务攻击，一度无法访问。',
        '{place}的研究人员说，藏在假冒应用中的木马病毒已感染{country}{thousands}部手机。',
      ],
      details: ['1:该恶意软件窃取短信验证码。', '0:这个僵尸网络由{thousands}台受感染设备组成。'],
    },
    'scam-centres-online-fraud': {
      titles: ['{country}捣毁电信诈骗窝点，{tens}人被捕', '{country}{hundreds}人遭网络诈骗'],
      leads: [
        '{police}{day}在{place}捣毁一个电信诈骗窝点，抓获{tens}名嫌疑人。',
        '诈骗团伙以[虚假投资|网络交友|冒充客服]的方式骗走{country}{hundreds}名受害人的积蓄。',
      ],
      details: ['诈骗分子冒充银行客服和警察。', '电信网络诈骗赃款通过{tens}个账户转移。'],
    },
    'investment-corporate-fraud': {
      titles: ['{country}庞氏骗局崩盘，{thousands}名投资者受损', '{country}企业高管涉嫌财务造假'],
      leads: [
        '一个承诺年收益{tens}%的庞氏骗局在{place}崩盘，{thousands}名投资者血本无归。',
        '{prosecutors}{day}在{place}以财务造假和诈骗罪起诉一家[建筑公司|贸易公司|保险公司]的{few}名高管。',
      ],
      details: ['0:非法集资金额达{m}00万美元。', '1:公司用虚假发票掩盖亏空。'],
    },
    'identity-document-crime': {
      titles: ['{country}查获伪造护照窝点', '{country}破获盗用身份信息案'],
      leads: [
        '{police}{day}在{place}查获一个伪造护照和身份证的窝点。',
        '一个盗用身份信息的团伙以{hundreds}人的名义在{country}开设银行账户。',
      ],
      details: ['0:一本假护照售价{thousands}美元。', '0:现场缴获大量印章和伪造证件。'],
    },
    'payment-currency-counterfeiting': {
      titles: ['{country}查获假钞窝点', '{country}抓获盗刷银行卡团伙'],
      leads: [
        '{police}{day}在{place}查获大量假钞和印刷设备。',
        '{few}名嫌疑人因复制{hundreds}名客户的银行卡在{place}被捕。',
      ],
      details: ['0:这些伪钞没有水印。', '1:嫌疑人在{tens}台取款机上安装盗刷装置。'],
    },
    'money-laundering': {
      titles: ['{country}{few}人涉嫌洗钱被起诉', '{country}捣毁洗钱网络'],
      leads: [
        '{prosecutors}在{place}起诉{few}人，指控其通过[房地产|外汇兑换店|空壳公司]洗钱{m}00万美元。',
        '{police}{day}在{place}捣毁一个利用[加密货币|黄金交易|地下钱庄]洗钱的网络。',
      ],
      details: ['洗钱资金来自贩毒和诈骗。', '{tens}个银行账户被冻结。'],
    },
    'tax-customs-excise': {
      titles: ['{country}查获走私香烟{m}00万支', '{country}{few}人涉嫌[走私成品油|虚开发票逃税]被捕'],
      leads: [
        '{customs}{day}在{place}查获{m}00万支走私香烟。',
        '{police}在{place}抓获{few}名涉嫌[走私成品油|虚开增值税发票逃税]的嫌疑人。',
      ],
      details: ['走私货物从{from}入境，未缴关税。', '1:偷逃税款达{m}00万美元。'],
    },
    'bribery-corruption': {
      titles: ['{country}一名[前市长|法官|税务官员]因受贿被捕', '{country}调查[公路|医院|供水]项目腐败案'],
      leads: [
        '{place}一名[前市长|法官|税务官员]{day}因涉嫌受贿被反腐部门逮捕。',
        '{prosecutors}在{place}调查[公路|医院|供水]项目招标中的腐败和行贿问题。',
      ],
      details: ['贿款以现金支付。', '承包商需支付一成回扣。'],
    },
    'embezzlement-state-assets': {
      titles: ['{country}官员涉嫌贪污公款{m}00万美元', '{country}[学校|医院|养老]专项资金被挪用'],
      leads: [
        '{prosecutors}{day}在{place}指控{few}名官员贪污公款{m}00万美元。',
        '审计发现，{place}用于[学校|医院|养老]的公共资金被侵吞挪用。',
      ],
      details: ['被贪污的公款用于购买房产和汽车。', '挪用公款持续{few}年。'],
    },
    'firearms-trafficking': {
      titles: ['{country}查获{tens}支枪支', '{country}破获走私武器案'],
      leads: [
        '{police}{day}在{place}查获{tens}支枪支和{thousands}发子弹。',
        '{police}在{place}破获一起走私武器案，缴获[步枪|手枪]和弹药。',
      ],
      details: ['枪支零件从{from}走私入境。', '枪支编号已被磨掉。'],
    },
    'explosives-cbrn': {
      titles: ['{country}追回被盗爆炸物', '{country}{few}人兜售[放射性物质|自制炸药]被捕'],
      leads: [
        '{police}{day}在{place}追回{tens}公斤被盗炸药和雷管。',
        '{few}人在{place}试图出售[放射性物质|自制炸药]时被捕。',
      ],
      details: ['0:炸药是从采石场被盗的。', '专家已安全转移爆炸物。'],
    },
    'wildlife-trafficking': {
      titles: ['{country}查获{hundreds}公斤[穿山甲鳞片|象牙|犀牛角]', '{country}抓获盗猎者'],
      leads: [
        '{customs}{day}在{place}查获{hundreds}公斤走私[穿山甲鳞片|象牙|犀牛角]。',
        '{police}在{place}抓获{few}名贩卖野生动物的嫌疑人，解救{tens}只[鹦鹉|陆龟|猴子]。',
      ],
      details: ['这些濒危野生动物制品来自{from}。', '非法野生动物贸易威胁物种生存。'],
    },
    'illegal-logging': {
      titles: ['{country}查获{hundreds}立方米非法木材', '{country}打击非法采伐'],
      leads: [
        '林业执法人员{day}在{place}查获{hundreds}立方米非法采伐的木材。',
        '{police}在{place}抓获{few}名盗伐[红木|柚木]的嫌疑人。',
      ],
      details: ['非法木材使用伪造许可证运输。', '盗伐破坏了{hundreds}公顷森林。'],
    },
    'iuu-fishing': {
      titles: ['{country}扣押{few}艘非法捕捞渔船', '{country}查获非法捕捞渔获{tens}吨'],
      leads: [
        '海警{day}在{country}海域扣押{few}艘非法捕捞的渔船。',
        '一艘无证渔船在{country}近海被查获，船上有{tens}吨[鱿鱼|金枪鱼|海参]。',
      ],
      details: ['渔船关闭了定位系统。', '非法渔获已被没收。'],
    },
    'waste-trafficking-pollution': {
      titles: ['{country}发现非法倾倒危险废物', '{country}退运{tens}箱洋垃圾'],
      leads: [
        '环保人员{day}在{place}发现{hundreds}吨非法倾倒的危险废物。',
        '{customs}在{place}查获{tens}个集装箱的非法[塑料|电子]废物。',
      ],
      details: ['这些废物持伪造单证从{from}运来。', '一家工厂因排放有毒废水污染河流被查处。'],
    },
    'illegal-mining-minerals': {
      titles: ['{country}取缔非法金矿', '{country}查获走私黄金'],
      leads: [
        '{police}{day}在{place}取缔一处非法采矿点，抓获{tens}人。',
        '{customs}在{place}查获{tens}公斤非法开采的走私[黄金|稀土|锡矿]。',
      ],
      details: ['非法采金使用的汞污染了河水。', '非法开采的矿产以假证书出售。'],
    },
    'falsified-medicines': {
      titles: ['{country}查获{thousands}盒假药', '{country}警告市场出现假药'],
      leads: [
        '{police}{day}在{place}查获{thousands}盒假药。',
        '{country}药监部门警告，{place}{tens}家药店出现假冒[抗生素|抗癌药|降糖药]。',
      ],
      details: ['这些假药不含有效成分。', '假冒药品从{from}流入。'],
    },
    'counterfeit-goods': {
      titles: ['{country}查获{thousands}件假冒[手袋|球鞋|玩具]', '{country}捣毁制售假冒商品窝点'],
      leads: [
        '{customs}{day}在{place}查获{thousands}件假冒[手袋|球鞋|玩具]。',
        '{police}在{place}捣毁{few}个制售假冒名牌商品的仓库。',
      ],
      details: ['假冒商品案值{m}00万美元。', '侵权商品来自{from}。'],
    },
    'cultural-property': {
      titles: ['{country}追回{hundreds}件被盗文物', '{country}破获文物走私案'],
      leads: [
        '{police}{day}在{place}追回{hundreds}件被盗掘的文物。',
        '{customs}在{place}查获一批走私[古钱币|佛像|古籍]。',
      ],
      details: ['文物来自非法盗掘的古墓。', '走私文物原计划在拍卖会出售。'],
    },
    'vehicle-cargo-theft': {
      titles: ['{country}追回{tens}辆被盗汽车', '{country}一辆装载[铜材|药品|电视机]的货车被盗'],
      leads: [
        '{police}{day}在{place}打掉一个盗窃汽车团伙，追回{tens}辆被盗车辆。',
        '一辆装载[铜材|药品|电视机]的货车在{place}被盗。',
      ],
      details: ['0:被盗汽车更换车架号后出口。', '1:公路货物盗窃案近期增多。'],
    },
    'organised-criminal-group': {
      titles: ['{country}打击有组织犯罪，{tens}人被捕', '{country}黑帮头目落网'],
      leads: [
        '{police}{day}在{place}抓获{tens}名有组织犯罪集团成员。',
        '经{inquiry}，一名黑帮头目在{place}落网。',
      ],
      details: ['该黑社会性质组织控制多个街区。', '两个犯罪集团争夺码头多年。'],
    },
    'extortion-racketeering': {
      titles: ['{country}抓获敲诈勒索团伙', '{country}商户抗议敲诈勒索'],
      leads: [
        '{police}{day}在{place}抓获{few}名向[商户|司机|摊贩]收取保护费的嫌疑人。',
        '{place}商户关门抗议敲诈勒索。',
      ],
      details: ['嫌疑人每月勒索{hundreds}美元。', '敲诈电话从监狱打出。'],
    },
    'maritime-piracy': {
      titles: ['海盗在{country}附近海域袭击[油轮|货船|渔船]', '{country}海域发生武装抢劫船只事件'],
      leads: [
        '武装海盗{day}在{country}附近海域登上一艘[油轮|货船|渔船]。',
        '海盗在{country}锚地登船，盗走[发动机零件|现金]。',
      ],
      details: ['{n}名船员躲入安全舱，海盗随后离开。', '海盗乘快艇逃走。'],
    },
    'illegal-gambling-match-fixing': {
      titles: ['{country}捣毁地下赌场', '{country}{few}名球员涉假球案被查'],
      leads: [
        '{police}{day}在{place}捣毁一处地下赌场，抓获{tens}人。',
        '{few}名球员因涉嫌为非法赌博集团操纵比赛在{place}接受调查。',
      ],
      details: ['0:现场查扣{tens}台赌博机。', '1:赌球集团为每场假球支付{thousands}美元。'],
    },
    terrorism: {
      titles: ['{country}一处[市场|警察局|车站]发生恐怖袭击', '{country}挫败恐怖袭击图谋'],
      leads: [
        '{place}一处[市场|警察局|车站]{day}发生炸弹恐怖袭击，造成{few}人死亡。',
        '{police}在{place}抓获{few}名恐怖组织成员。',
      ],
      details: ['0:尚无组织宣称对恐怖袭击负责。', '1:嫌疑人被控参加恐怖组织罪。'],
    },
    'terrorist-financing': {
      titles: ['{country}{few}人涉嫌资助恐怖主义', '{country}查获规避制裁网络'],
      leads: [
        '{prosecutors}{day}在{place}指控{few}人通过[慈善团体|地下汇款|加密货币]资助恐怖主义。',
        '调查人员在{place}发现一个利用空壳公司规避国际制裁的网络。',
      ],
      details: ['0:恐怖融资资金分小额汇出。', '1:受制裁货物被更换标签转运。'],
    },
    homicide: {
      titles: ['{country}一名{age}岁男子遭枪杀', '{country}警方侦破谋杀案'],
      leads: [
        '一名{age}岁男子{day}在{place}遭枪杀，警方以谋杀案立案。',
        '{police}在{place}逮捕一名涉嫌杀害[店主|司机|邻居]的男子。',
      ],
      details: ['死者身上有多处刀伤。', '凶杀案起因于一场争执。'],
    },
    'assault-violence': {
      titles: ['{country}男子因殴打他人获刑', '{country}家庭暴力求助增加'],
      leads: [
        '一名{age}岁男子{day}在{place}因殴打并威胁[妻子|邻居]被判刑。',
        '{place}的庇护机构说，遭受家庭暴力的求助者增加。',
      ],
      details: ['0:伤者已被送医。', '0:施暴者违反了人身保护令。'],
    },
    'sexual-violence': {
      titles: ['{country}男子因强奸罪获刑', '{country}一名嫌疑人涉性侵被捕'],
      leads: [
        '一名{age}岁男子{day}在{place}因强奸罪被判刑。',
        '{police}在{place}逮捕一名涉嫌性侵{few}名女性的[教练|医生|教师]。',
      ],
      details: ['性侵案受害人不公开作证。', '证据显示他与其他强奸案有关。'],
    },
    'robbery-burglary-theft': {
      titles: ['{country}一家[珠宝店|银行|加油站]遭持枪抢劫', '{country}抓获入室盗窃团伙'],
      leads: [
        '劫匪{day}持枪抢劫{place}一家[珠宝店|银行|加油站]后逃走。',
        '{police}在{place}抓获一个入室盗窃团伙，涉及{tens}起盗窃案。',
      ],
      details: ['1:窃贼从窗户进入。', '被盗首饰在车库中找到。'],
    },
  },
  background: [
    {
      titles: ['主队{goals}取胜，{country}联赛继续', '{country}马拉松吸引{thousands}名跑者'],
      leads: ['主队{day}在{place}以{goals}取胜，{thousands}名观众到场。', '{thousands}名跑者{day}参加了{place}马拉松。'],
      details: ['0:教练称赞了后防线。', '0:进球出现在最后一分钟。', '1:主办方感谢志愿者。'],
    },
    {
      titles: ['{country}将迎强降雨', '{country}高温天气持续'],
      leads: ['气象部门预计{place}{day}有强降雨。', '{place}{day}气温达到{temperature}度。'],
      details: ['部分学校停课。', '农民欢迎降雨。'],
    },
    {
      titles: ['{country}[咖啡|茶叶|机械]出口增长', '{country}一条轻轨通车'],
      leads: ['{country}[咖啡|茶叶|机械]出口上季度增长{few}%。', '{place}一条设有{n}个车站的轻轨{day}通车。'],
      details: ['旅游业也在恢复。', '有关部门计划增加投资。'],
    },
    {
      titles: ['{country}电影节开幕', '{country}[铁路|海洋|纺织]博物馆重新开放'],
      leads: ['纪录片电影节{day}在{place}开幕。', '{place}[铁路|海洋|纺织]博物馆经过{few}年修缮重新开放。'],
      details: ['儿童免费入场。', '0:共放映{tens}部影片。'],
    },
  ],
};
