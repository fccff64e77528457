/** What a link leads to, told from its path, its host and its words in the main languages of business. */

export const LINK_ROLES = [
  'about',
  'careers',
  'blog',
  'engineering-blog',
  'news',
  'product',
  'team',
  'values',
  'job-posting',
  'press',
] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** Words of one or more parts, as whole words in a link's text (any case, accents kept). Languages: see the rows. */
const TEXT_WORDS: Record<Exclude<LinkRole, 'job-posting'>, string[]> = {
  about: [
    'about|about us|who we are|our company|our story|company|the company|our mission|what we do|company profile|about the company',
    'über uns|ueber uns|unternehmen|wer wir sind|das unternehmen|firma',
    "à propos|a propos|qui sommes-nous|notre entreprise|l’entreprise|l'entreprise|notre histoire|entreprise|société",
    'sobre nosotros|acerca de|quiénes somos|quienes somos|nuestra empresa|empresa|conócenos|la empresa|nosotros',
    "chi siamo|azienda|la nostra azienda|l'azienda|l’azienda|la nostra storia",
    'sobre nós|sobre nos|quem somos|a empresa|sobre a empresa|sobre',
    'over ons|wie zijn wij|wie we zijn|ons bedrijf|het bedrijf',
    'o nas|o firmie|kim jesteśmy|nasza firma',
    'om oss|om företaget|vilka är vi|om os|om virksomheden|hvem er vi|hvem vi er|om selskapet|hvem er vi',
    'tietoa meistä|meistä|yritys|keitä olemme|yrityksestä',
    'hakkımızda|biz kimiz|kurumsal|şirketimiz',
    '会社概要|会社情報|企業情報|会社案内|私たちについて|企業概要|について',
    '关于我们|公司简介|关于|公司介绍|企业介绍|關於我們|關於|公司簡介',
    '회사소개|회사 소개|기업소개|우리에 대해|소개',
  ],
  careers: [
    "careers|career|jobs|join us|join our team|we're hiring|we’re hiring|work with us|work for us|open positions|open roles|vacancies|life at|working at|job openings|current openings|hiring|employment|join the team|opportunities",
    'karriere|stellenangebote|offene stellen|jobs & karriere|arbeiten bei|stellen|werde teil',
    "carrières|carrieres|carrière|recrutement|nous rejoindre|rejoignez-nous|emplois|offres d'emploi|offres d’emploi|on recrute|emploi|nos offres",
    'empleo|trabaja con nosotros|carreras|únete|unete|únete a nosotros|vacantes|ofertas de empleo|trabaja en',
    'lavora con noi|carriere|opportunità di lavoro|posizioni aperte|offerte di lavoro',
    'carreiras|carreira|trabalhe conosco|trabalhe connosco|vagas|junte-se a nós|recrutamento|trabalhe',
    'werken bij|vacatures|werken bij ons|kom werken|werkenbij',
    'kariera|praca|oferty pracy|dołącz do nas|pracuj z nami|rekrutacja',
    'karriär|jobba hos oss|lediga jobb|lediga tjänster|jobba|karriere|ledige stillinger|ledige jobs|job|jobb|job og karriere|jobb hos oss|stillinger|arbejd hos os',
    'ura|töihin|avoimet työpaikat|työpaikat|uralle|rekrytointi|töihin meille|avoimet paikat',
    'kariyer|iş ilanları|açık pozisyonlar|bize katılın|iş fırsatları|insan kaynakları',
    '採用情報|採用|求人|キャリア|募集要項|新卒採用|中途採用|採用サイト',
    '招聘|加入我们|人才招聘|招贤纳士|职位|工作机会|社会招聘|校园招聘|加入我們|人才招募|徵才',
    '채용|인재채용|채용공고|채용 정보|커리어|채용정보',
  ],
  blog: [
    'blog|our blog|the blog|insights|articles|stories|journal',
    'magazin|artikel|beiträge|fachartikel',
    'le blog|articles|actualités du blog',
    'artículos|articulos|nuestro blog',
    'articoli|approfondimenti|il blog',
    'artigos|nosso blog',
    'blogs|artikelen|inzichten',
    'artykuły|nasz blog',
    'blogg|bloggen|bloggar|artikler|indsigter|innsikt',
    'blogi|artikkelit',
    'makaleler|blog yazıları',
    'ブログ|コラム|記事',
    '博客|专栏|部落格|網誌',
    '블로그|아티클',
  ],
  'engineering-blog': [
    'engineering blog|tech blog|engineering|developer blog|technology blog|engineering at|tech@|dev blog|technical blog|developers blog',
    'technik-blog|techblog|entwicklerblog|tech-blog',
    "blog technique|blog tech|blog d'ingénierie|blog ingénierie",
    'blog de ingeniería|blog técnico|blog de tecnología',
    'blog tecnico|blog di ingegneria',
    'blog de engenharia|blog de tecnologia|blog técnico',
    'techniekblog|engineeringblog',
    'blog technologiczny|blog techniczny|blog inżynierski',
    'teknikblogg|teknologiblogg|teknologiblog|utviklerblogg',
    'teknologiablogi|tekninen blogi',
    'mühendislik blogu|teknoloji blogu',
    'テックブログ|技術ブログ|エンジニアブログ|開発者ブログ|開発ブログ',
    '技术博客|技术团队|工程博客|技術部落格|技術團隊',
    '기술 블로그|기술블로그|테크 블로그|테크블로그|엔지니어링 블로그',
  ],
  news: [
    "news|newsroom|latest news|company news|news & events|news and events|updates|announcements|what's new|what’s new",
    'neuigkeiten|aktuelles|nachrichten|meldungen|news & presse',
    'actualités|actualité|actus|nouvelles|nos actualités',
    'noticias|actualidad|novedades',
    'notizie|novità|attualità',
    'notícias|noticias|novidades',
    'nieuws|actueel|nieuwsberichten',
    'aktualności|wiadomości|newsy',
    'nyheter|aktuellt|nyheder|aktuelt|nyhetsrum',
    'uutiset|ajankohtaista|tiedotteet',
    'haberler|duyurular|bizden haberler',
    'ニュース|お知らせ|新着情報|最新情報|トピックス',
    '新闻|新闻中心|最新动态|公司动态|资讯|新聞|最新消息',
    '뉴스|소식|공지사항|새소식',
  ],
  product: [
    'products|product|solutions|services|platform|our products|our services|features|our solutions|offerings|use cases',
    'produkte|produkt|lösungen|leistungen|dienstleistungen|plattform|funktionen',
    'produits|nos produits|services|nos services|nos solutions|offre|fonctionnalités|plateforme',
    'productos|producto|soluciones|servicios|plataforma|funcionalidades',
    'prodotti|prodotto|soluzioni|servizi|piattaforma|funzionalità',
    'produtos|produto|soluções|serviços|recursos',
    'producten|oplossingen|diensten|functies',
    'produkty|rozwiązania|usługi|platforma|oferta',
    'produkter|lösningar|tjänster|løsninger|tjenester|ydelser',
    'tuotteet|ratkaisut|palvelut|tuote',
    'ürünler|ürünlerimiz|çözümler|hizmetler|hizmetlerimiz|çözümlerimiz',
    '製品|製品情報|サービス|商品|プロダクト|ソリューション|事業内容|製品・サービス',
    '产品|解决方案|服务|产品中心|产品与服务|產品|解決方案|服務',
    '제품|솔루션|서비스|제품소개|상품',
  ],
  team: [
    'team|our team|leadership|people|our people|meet the team|management|executive team|founders|the team|leadership team|board of directors|meet our team',
    'unser team|das team|führung|geschäftsführung|mitarbeiter|ansprechpartner|vorstand|menschen',
    "équipe|notre équipe|l'équipe|l’équipe|direction|dirigeants|nos équipes|équipe dirigeante",
    'equipo|nuestro equipo|equipo directivo|liderazgo|dirección',
    "il team|il nostro team|la squadra|persone|chi c'è dietro",
    'equipe|nossa equipe|equipa|liderança|a nossa equipa|time',
    'ons team|het team|medewerkers|directie|onze mensen',
    'zespół|nasz zespół|zarząd|ludzie',
    'teamet|vårt team|vores team|ledning|medarbetare|medarbejdere|ledelse|ansatte|ledelsen|ledningsgrupp',
    'tiimi|tiimimme|johto|johtoryhmä|ihmiset|henkilöstö',
    'ekip|ekibimiz|takımımız|yönetim|yönetim kurulu|yönetim ekibi',
    'チーム|メンバー|経営陣|役員紹介|役員一覧|社員紹介|メンバー紹介',
    '团队|管理团队|我们的团队|领导团队|核心团队|團隊|管理團隊|我們的團隊',
    '팀|팀소개|경영진|팀원|구성원|팀 소개|임원',
  ],
  values: [
    'values|our values|culture|our culture|principles|our principles|mission|mission & values|vision|our mission|what we believe|core values|diversity|how we work|our purpose|leadership principles',
    'werte|unsere werte|kultur|unternehmenskultur|leitbild|mission|grundsätze|vision',
    'valeurs|nos valeurs|culture|notre culture|notre mission|nos engagements|engagements',
    'valores|nuestros valores|cultura|misión|nuestra cultura|misión y valores|principios',
    'valori|i nostri valori|cultura|missione|la nostra missione|mission e valori',
    'nossos valores|missão|nossa cultura|os nossos valores|missão e valores|princípios',
    'waarden|onze waarden|kernwaarden|cultuur|onze cultuur|missie|missie en visie',
    'wartości|nasze wartości|kultura|misja|nasza misja|zasady',
    'värderingar|våra värderingar|kultur|værdier|vores værdier|verdier|våre verdier|kulturen',
    'arvot|arvomme|kulttuuri|yrityskulttuuri|missio|periaatteet',
    'değerlerimiz|değerler|kültür|kültürümüz|misyon|vizyon|misyonumuz|ilkelerimiz',
    '企業理念|経営理念|理念|バリュー|価値観|カルチャー|ミッション|行動指針|文化',
    '企业文化|价值观|公司文化|文化|使命|愿景|核心价值|企業文化|價值觀',
    '가치|핵심가치|핵심 가치|기업문화|조직문화|문화|미션|비전|인재상',
  ],
  press: [
    'press|media|press room|press kit|media kit|press releases|in the press|pressroom|media center|media centre|press center|for media|media resources|press release',
    'presse|pressemitteilungen|medien|pressebereich|presseraum|pressemeldungen',
    'espace presse|communiqués|communiqués de presse|médias|salle de presse|on parle de nous',
    'prensa|sala de prensa|medios|notas de prensa|comunicados|comunicados de prensa|kit de prensa',
    'stampa|sala stampa|ufficio stampa|comunicati stampa|area stampa|rassegna stampa|dicono di noi',
    'imprensa|sala de imprensa|mídia|assessoria de imprensa|comunicados de imprensa',
    'pers|persberichten|perskamer|voor de pers|in de media|perskit',
    'prasa|dla mediów|biuro prasowe|centrum prasowe|dla prasy|media o nas|informacje prasowe',
    'press|pressmeddelanden|pressrum|pressemeddelelser|pressemeldinger|for media|presserom|presserum',
    'medialle|lehdistö|mediahuone|lehdistötiedotteet|mediapankki',
    'basın|basın odası|basında biz|medya|basın bültenleri|basın bülteni|basın merkezi',
    'プレス|プレスリリース|プレスルーム|報道関係者|メディア掲載|広報',
    '媒体|媒体中心|新闻稿|媒体报道|新闻发布|媒體|新聞稿|媒體中心',
    '보도자료|언론보도|프레스|미디어|언론',
  ],
};

/** Whole path segments, without accents; the languages' usual spellings in URLs. */
const PATH_SEGMENTS: Record<Exclude<LinkRole, 'job-posting'>, string> = {
  about:
    'about about-us aboutus company our-story our-company who-we-are ueber-uns uber-uns unternehmen a-propos apropos qui-sommes-nous entreprise sobre-nosotros quienes-somos nosotros acerca-de empresa chi-siamo azienda sobre sobre-nos quem-somos over-ons over o-nas o-firmie om-oss om-os om tietoa-meista meista yritys hakkimizda kurumsal corporate about.html about-us.html company-info gaiyo gaiyou our-mission',
  careers:
    'careers career jobs join-us join hiring vacancies work-with-us work-for-us open-positions open-roles positions openings karriere stellenangebote stellen offene-stellen carrieres carriere recrutement recrute nous-rejoindre rejoignez-nous emplois emploi empleo trabaja-con-nosotros carreras unete vacantes lavora-con-noi carriere carreiras trabalhe-conosco vagas werken-bij vacatures werkenbij kariera praca oferty-pracy karriar jobba-hos-oss lediga-jobb ledige-stillinger job jobb ura rekry avoimet-tyopaikat tyopaikat kariyer is-ilanlari insan-kaynaklari recruit recruitment saiyo zhaopin careers.html life-at',
  blog: 'blog blogs insights articles articulos articoli artigos artikel blogg blogi journal magazin column stories posts',
  'engineering-blog':
    'engineering tech-blog techblog engineering-blog dev-blog devblog developer-blog developers-blog blog-technique eng-blog',
  news: 'news newsroom actualites actus noticias notizie nieuws aktualnosci nyheter nyheder uutiset ajankohtaista haberler aktuelles neuigkeiten novidades novedades oshirase topics xinwen announcements news.html',
  product:
    'product products solutions services platform features produkte produkt loesungen leistungen dienstleistungen produits nos-produits productos soluciones servicios prodotti soluzioni servizi produtos solucoes servicos producten oplossingen diensten produkty rozwiazania uslugi produkter losningar tjanster losninger tjenester tuotteet ratkaisut palvelut urunler cozumler hizmetler seihin service chanpin',
  team: 'team our-team people leadership management our-people meet-the-team founders unser-team equipe notre-equipe equipo nuestro-equipo equipa il-team ons-team zespol zarzad teamet ledning ledelse tiimi johto ekip ekibimiz yonetim members member executives board-of-directors',
  values:
    'values our-values culture our-culture principles mission vision werte unsere-werte kultur leitbild valeurs nos-valeurs engagements valores nuestros-valores cultura valori i-nostri-valori nossos-valores missao waarden kernwaarden onze-waarden cultuur wartosci kultura misja varderingar vaerdier verdier arvot kulttuuri degerlerimiz kultur rinen philosophy wenhua leadership-principles purpose',
  press:
    'press pressroom press-room press-kit press-releases media media-kit media-center media-centre presse pressemitteilungen espace-presse communiques prensa sala-de-prensa stampa sala-stampa comunicati-stampa imprensa pers persberichten prasa dla-mediow pressrum presserom presserum medialle lehdisto basin basin-odasi press-release pressrelease',
};

/** Hosts whose single postings have a path of their own. Sources: the boards' public documents. */
const JOB_BOARDS = [
  'greenhouse.io',
  'lever.co',
  'ashbyhq.com',
  'workable.com',
  'smartrecruiters.com',
  'recruitee.com',
  'personio.de',
  'personio.com',
  'teamtailor.com',
  'bamboohr.com',
  'myworkdayjobs.com',
  'jobvite.com',
  'breezy.hr',
  'welcometothejungle.com',
  'icims.com',
  'join.com',
];
/** The last segment of a posting's path: an id, or words long enough to be a title. */
const POSTING_ID = /\d{3}|[0-9a-f]{8}-[0-9a-f]{4}/;
const ROLE_TITLE =
  /\b(engineer|developer|manager|designer|analyst|scientist|architect|director|specialist|intern|recruiter|consultant|administrator|accountant|representative|coordinator|associate|executive|researcher|technician|head of|lead)\b|\((m\/w\/d|w\/m\/d|h\/f|f\/h|m\/f\/d|f\/m\/d|all genders)\)|\b(entwickler|ingenieur|ingénieur|développeur|ingeniero|desarrollador|sviluppatore|desenvolvedor|ontwikkelaar|programista|utvecklare|udvikler|utvikler|kehittäjä|mühendis|geliştirici)(in|e|a)?\b|エンジニア|开发|工程师|工程師|개발자|엔지니어/i;

const LONGEST_TEXT = 60;
const WORD_ROLES = new Map<string, Set<LinkRole>>();
const SEGMENT_ROLES = new Map<string, Set<LinkRole>>();
fill(
  WORD_ROLES,
  Object.entries(TEXT_WORDS).map(([role, rows]) => [role, rows.flatMap((row) => row.split('|'))]),
);
fill(
  SEGMENT_ROLES,
  Object.entries(PATH_SEGMENTS).map(([role, words]) => [role, words.split(' ')]),
);

function fill(
  table: Map<string, Set<LinkRole>>,
  rows: readonly (readonly [string, readonly string[]])[],
): void {
  for (const [name, words] of rows) {
    const role = LINK_ROLES.find((known) => known === name);
    if (role === undefined) continue;
    for (const word of words) table.set(word, (table.get(word) ?? new Set()).add(role));
  }
}

/** Roles of a link, most telling first; several are possible ("Team & culture"). Empty for most links. */
export function linkRoles(url: string, text: string): LinkRole[] {
  const target = URL.parse(url);
  if (target === null) return [];
  const roles = new Set<LinkRole>();
  const segments = pathSegments(target);
  if (isJobPosting(target, segments, text)) roles.add('job-posting');
  for (const role of textRoles(text)) roles.add(role);
  for (const role of placeRoles(target, segments)) roles.add(role);
  if (roles.has('job-posting')) roles.delete('careers');
  return LINK_ROLES.filter((role) => roles.has(role));
}

function pathSegments(url: URL): string[] {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A path that is not UTF-8 is compared as it is.
  }
  return path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
}

/** Text of a short link as a whole, then its parts around "&", "and", "/", "|", "·" and commas. */
function textRoles(text: string): LinkRole[] {
  const words = text.toLowerCase().trim();
  if (words === '' || words.length > LONGEST_TEXT) return [];
  const found = new Set<LinkRole>(WORD_ROLES.get(words) ?? []);
  for (const part of words.split(
    / ?[&/|·,•›»→+] ?| and | und | et | y | e | en | i | och | og | ja | ve |と|和|및/,
  )) {
    const bare = part.replace(
      /^(our|unsere|nos|nuestros|nostri|nossos|onze|nasze|the|view all|see all|all|read our|meet) /,
      '',
    );
    for (const word of [part.trim(), bare.trim()])
      for (const role of WORD_ROLES.get(word) ?? []) found.add(role);
  }
  const about =
    /^(about|über|om|over|à propos de|acerca de|sobre|life at|working at|careers at|jobs at|arbeiten bei|werken bij) \S/.exec(
      words,
    );
  if (found.size === 0 && about !== null && words.length <= 40) {
    found.add(/^(about|über|om|over|à|acerca|sobre)/.test(words) ? 'about' : 'careers');
  }
  return [...found];
}

/** Roles by host name and by the last two path segments: an entry page, not one of many pages below it. */
function placeRoles(url: URL, segments: readonly string[]): LinkRole[] {
  const found = new Set<LinkRole>();
  const host = url.hostname.split('.');
  const first = host[0] ?? '';
  if (segments.length <= 1 && host.length > 2) {
    if (/^(careers?|jobs?|karriere|recruit|apply|boards|hiring)$/.test(first)) found.add('careers');
    if (/^(engineering|tech|techblog|developers?-?blog|eng)$/.test(first)) found.add('engineering-blog');
    if (/^(blog|blogs)$/.test(first)) found.add('blog');
    if (/^(news|newsroom)$/.test(first)) found.add('news');
    if (/^(press|presse|media)$/.test(first)) found.add('press');
  }
  if (segments.length === 1 && isJobBoard(url.hostname)) found.add('careers');
  const last = segments[segments.length - 1] ?? '';
  if (segments.length <= 3) for (const role of SEGMENT_ROLES.get(trimSegment(last)) ?? []) found.add(role);
  const before = segments[segments.length - 2];
  if (found.has('engineering-blog') && last === 'engineering' && before !== 'blog' && before !== 'blogs')
    found.delete('engineering-blog');
  return [...found];
}

function trimSegment(segment: string): string {
  return segment.replace(/\.(html?|php|aspx?|jsp)$/, '').replaceAll('_', '-');
}

function isJobBoard(host: string): boolean {
  return JOB_BOARDS.some((board) => host === board || host.endsWith(`.${board}`));
}

function isJobPosting(url: URL, segments: readonly string[], text: string): boolean {
  const last = segments[segments.length - 1] ?? '';
  if (isJobBoard(url.hostname) && segments.length >= 2 && (POSTING_ID.test(last) || segments.includes('j')))
    return true;
  if (url.searchParams.has('gh_jid')) return true;
  const under = segments.slice(0, -1).some((segment) => SEGMENT_ROLES.get(segment)?.has('careers') ?? false);
  if (!under || SEGMENT_ROLES.has(trimSegment(last))) return false;
  return POSTING_ID.test(last) || (text.length <= 120 && ROLE_TITLE.test(text));
}
