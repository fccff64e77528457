/**
 * Text in other languages than English that addresses a program: it names one and demands output of it, or asks to
 * drop instructions. Stems stand for all forms; where a stem would be an English word too, its forms are written out.
 */

interface Language {
  /** What an automatic reader is called. */
  readonly program: string;
  /** Imperatives and restrictions ("only") with which output is demanded. */
  readonly demand: string;
  /** Verbs for dropping something. */
  readonly drop: string;
  /** What is to be dropped. */
  readonly dropped: string;
}

const LANGUAGES: readonly Language[] = [
  {
    program: 'assistent|sprachmodell|KI(?!\\p{L})|chatbot|automatische[nrs]? (?:helfer|leser|programm)',
    demand:
      'schreib|beginn|antworte|nenn|wiederhol|erwähn|füg|gib|gebt|gebe|ausgeben|sag(?!\\p{L}{3})|druck|nur(?!\\p{L})|ausschließlich|lass|starte',
    drop: 'ignorier|vergiss|vergesst|vergessen sie|missacht|verwirf|verwerf|lasst',
    dropped: 'anweisung|vorgabe|regel|aufgabe|auftrag|bisherig|vorherig|ursprünglich|oben',
  },
  {
    program:
      'assistants?(?!\\p{L})|modèles? de langage|IA(?!\\p{L})|robots?(?!\\p{L})|lecteurs? automatiques?',
    demand:
      "écri|affich|commencez|commence par|commencer|répond|répét|ajoutez|ajoute(?!\\p{L})|mentionnez|insérez|dites|uniquement|seulement|n[’']affich|produisez",
    drop: 'ignorez|ignorer(?!\\p{L})|oubli|abandonnez|laissez',
    dropped: 'instruction|consigne|tâche|règle|précédent|ci-dessus|initial',
  },
  {
    program: 'asistente|modelos? de lenguaje|IA(?!\\p{L})|robots? (?:que|lector)',
    demand:
      'escrib|muestr|imprim|empiez|empez|comienz|comenz|respond|repit|añad|mencion|di(?!\\p{L})|digan?(?!\\p{L})|s[oó]lo(?!\\p{L})|solamente|únicamente',
    drop: 'ignor(?:a|e|en|ar)(?!\\p{L})|olvid|abandon(?:a|e|en|ar)(?!\\p{L})|deja',
    dropped: 'instruccion|regla|tarea|anterior|original',
  },
  {
    program: 'assistent[ei]|modell[oi] linguistic|IA(?!\\p{L})|intelligenz[ae] artificial',
    demand:
      'scriv|mostra|stampa|inizi|cominc|rispond|ripet|aggiung|menzion|sol[oa](?!\\p{L})|soltanto|solamente|di[ct]',
    drop: 'ignora|ignorate|dimentic|abbandon|lascia',
    dropped: 'istruzion|regol|compit|precedent|original',
  },
  {
    program: 'assistentes?(?!\\p{L})|modelos? de linguagem|IA(?!\\p{L})|robôs?',
    demand:
      'escrev|mostr|imprim|come[cç]|respond|repit|adicion|mencion|dig[ao]m?(?!\\p{L})|apenas|só(?!\\p{L})|somente',
    drop: 'ignore(?:m)?(?!\\p{L})|esque[çc]|abandon(?:e|em|a)(?!\\p{L})|deix',
    dropped: 'instruç|regra|tarefa|anterior|original',
  },
  {
    program: 'assistent(?:en)?(?!\\p{L})|taalmodel|automatische lezer',
    demand: 'schrijf|toon|begin|antwoord|herhaal|voeg|vermeld|zeg|alleen|uitsluitend|geef',
    drop: 'negeer|vergeet|laat',
    dropped: 'instructie|regels|opdracht|taak|vorige|eerdere|bovenstaande|oorspronkelijk',
  },
  {
    program: 'asystent|model(?:u|e|i|om|ów|ach)? językow|robot(?:y|om|ów)?(?!\\p{L})',
    demand: 'napisz|wypisz|wyświetl|zacznij|odpowiedz|powtórz|dodaj|wspomnij|powiedz|tylko|wyłącznie|podaj',
    drop: 'zignoruj|ignoruj|zapomnij|porzuć|pomiń',
    dropped: 'instrukcj|polece|zasad|zadani|poprzedni|pierwotn',
  },
  {
    program:
      'assistent(?:en|er|ar|erna|erne)?(?!\\p{L})|språkmodell|sprogmodel|AI-(?:assistent|läsare|læser|leser)',
    demand:
      'skriv|börja|begynd|begynn|start|svara|svar med|upprepa|gentag|gjenta|nämn|nævn|nevn|endast|bara|kun(?!\\p{L})',
    drop: 'ignorera|ignorer|glöm|glem',
    dropped:
      'instruktion|instruks|uppgift|oppgave|opgave|regler|tidigare|tidligere|ursprunglig|opprinnelig|oprindelig',
  },
  {
    program: 'asistent|jazykov|chatbot',
    demand:
      'napiš|vypiš|začni|začněte|odpověz|odpověď|opakuj|přidej|pridaj|uveď|pouze|jen(?!\\p{L})|iba|len(?!\\p{L})',
    drop: 'ignoruj|zapomeň|zabudni|opusť|zahoď',
    dropped: 'pokyn|instrukc|inštrukc|pravid|úkol|úloh|předchoz|predchádz|původn|pôvodn',
  },
  {
    program: 'asistent|modele? de limbaj|roboți|IA(?!\\p{L})',
    demand: 'scrie|afișe|începe|răspund|repet|adaug|menționea|doar|numai',
    drop: 'ignor(?:ă|ați)|uită|uitați|abandon(?:ează|ați)|lasă',
    dropped: 'instrucțiun|regul|sarcin|anterioar|inițial',
  },
  {
    program: 'asistan|yapay zek|dil model',
    demand: 'yaz(?!\\p{L}{4})|yazın|başla|cevap|yanıt|tekrar|ekle|belirt|yalnızca|sadece|söyle',
    drop: 'yok say|görmezden|unut|bırak',
    dropped: 'talimat|kural|görev|önceki|yukarıda',
  },
  {
    program: 'avustaj|tekoäly|kielimalli|asszisztens|nyelvi modell|mesterséges intelligenc',
    demand: 'kirjoita|aloita|vastaa|mainitse|vain|írj|írd|kezd|válaszol|említs|csak',
    drop: 'unohda|hylkää|sivuuta|felejts|hagyd',
    dropped: 'ohje|tehtäv|aiem|utasítás|feladat|szabály|korábbi|eredeti',
  },
  {
    program:
      'ассистент|асистент|помощник|помічник|языков\\p{L}+ модел|мовн\\p{L}+ модел|нейросет|ИИ(?!\\p{L})|бот(?:ы|ам|ов)?(?!\\p{L})',
    demand:
      'напиши|напишіть|пишите|вывед|виведіть|начни|начина|почни|почина|ответь|відпов|повтор|добав|дода|упомян|згада|скаж|только|лише|тільки|выпиш|започни|напишете|само(?!\\p{L})',
    drop: 'игнорир|ігнору|забуд|забудьте|оставь|брось|отброс|залиш|игнорирай|забрав',
    dropped: 'инструкци|інструкці|указани|задани|завданн|задач|предыдущ|попередн|правил|предишн',
  },
  {
    program: 'βοηθ|γλωσσικ|τεχνητ|ρομπότ',
    demand: 'γράψ|ξεκίν|αρχίσ|απάντ|επανάλ|πρόσθεσ|ανάφερ|μόνο|εμφάνισ',
    drop: 'αγνό|ξέχασ|ξεχάσ|εγκατέλειψ',
    dropped: 'οδηγί|κανόν|εργασί|προηγού|αρχικ',
  },
  {
    program: 'مساعد|نموذج|الذكاء|روبوت|دستیار|هوش مصنوعی',
    demand: 'اكتب|ابدأ|ابدؤوا|أجب|كرر|أضف|اطبع|اذكر|قل |فقط|بنویس|شروع|اعرض|أخرج',
    drop: 'تجاهل|انس|اترك|اتركوا|نادیده|فراموش',
    dropped: 'تعليمات|المهمة|مهمت|السابق|أعلاه|الأصلي|دستور|وظیفه',
  },
  {
    program: 'עוזר|מודל|בינה|רובוט',
    demand: 'כתוב|כתבו|התחל|ענה|ענו|חזור|הוסף|הדפס|אמור|אמרו|רק|הצג',
    drop: 'התעלם|שכח|עזוב|זנח',
    dropped: 'הוראות|משימה|כללים|הקודמ|המקורי',
  },
  {
    program: 'सहायक|मॉडल|एआई|बॉट|রোবট|সহায়ক|உதவியாளர்|ผู้ช่วย|โมเดล|เอไอ',
    demand: 'लिख|शुरू|उत्तर|दोहरा|जोड़|केवल|सिर्फ|লিখ|শুরু|শুধু|எழுது|மட்டும்|เขียน|พิมพ์|เริ่ม|ตอบ|เท่านั้น|แสดง',
    drop: 'अनदेखा|भूल|छोड़|উপেক্ষা|ভুলে|ละเว้น|เพิกเฉย|ลืม|ยกเลิก',
    dropped: 'निर्देश|कार्य|नियम|पिछल|নির্দেশ|কাজ|คำสั่ง|งาน|ก่อนหน้า|เดิม',
  },
  {
    program: '(?:アシスタント|モデル|人工知能|ボット|AI|助手)(?:の皆|各位|へ|は|よ|に告|、|：|:)',
    demand: '書い|書け|書く|出力|始め|答え|回答|繰り返|追加|含め|だけ|のみ|表示|述べ',
    drop: '無視|忘れ|やめ|放棄|破棄',
    dropped: '指示|命令|タスク|作業|任務|規則|ルール|これまで|以前|元の',
  },
  {
    program: '(?:도우미|어시스턴트|비서|인공지능|언어 ?모델|챗봇|봇|AI)(?:들)?(?:는|은|에게|께|님|여|,|:|：)',
    demand: '세요|십시오|하라|해라|시오|출력|시작|답하|반복|추가|만 |말해',
    drop: '무시|잊|버리|그만',
    dropped: '지시|지침|명령|작업|과제|규칙|이전|원래',
  },
  {
    program:
      '(?:[给給致对對请請向]|所有|各位).{0,8}(?:助手|助理|模型|人工智能|机器人|機器人)|(?:助手|助理|模型|机器人|機器人)(?:们|們)?[:：,，]',
    demand: '写|寫|输出|輸出|开始|開始|回答|重复|重複|添加|提到|只|仅|僅|显示|顯示',
    drop: '忽略|无视|無視|忘记|忘記|放弃|放棄|抛开|不要理',
    dropped: '指令|指示|任务|任務|规则|規則|之前|以上|原来|原來|先前',
  },
  {
    program: 'trợ lý|mô hình ngôn ngữ|asisten(?!\\p{L}{3})|model bahasa|kecerdasan buatan|trí tuệ nhân tạo',
    demand:
      'viết|in ra|bắt đầu|trả lời|lặp lại|chỉ(?!\\p{L})|tulis|cetak|mulai|jawab|ulangi|tambah|hanya|sebut',
    drop: 'bỏ qua|quên|abaikan|lupakan|tinggalkan',
    dropped: 'chỉ dẫn|hướng dẫn|nhiệm vụ|trước đó|instruksi|tugas|aturan|sebelumnya',
  },
];

/** Two words of one demand stand near each other. */
const NEAR = 80;

const words = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'giu');
/** Languages whose words are not parted by spaces, or begin with a joined article. */
const stems = (alternatives: string) => new RegExp(alternatives, 'giu');
const JOINED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const PAIRS: readonly (readonly [RegExp, RegExp])[] = LANGUAGES.flatMap(
  ({ program, demand, drop, dropped }) => {
    const find = JOINED.test(program) ? stems : words;
    return [
      [find(program), find(`${demand}|${drop}`)],
      [find(drop), find(dropped)],
    ] as const;
  },
);

/** True when a sentence demands something of a program, or asks to drop its instructions, in a language that is known here. */
export function isForeignInstruction(sentence: string): boolean {
  return PAIRS.some(([first, second]) => standTogether(sentence, first, second));
}

function standTogether(text: string, first: RegExp, second: RegExp): boolean {
  const places = [...text.matchAll(first)];
  if (places.length === 0) return false;
  const others = [...text.matchAll(second)];
  return places.some((place) =>
    others.some((other) => Math.abs(other.index - place.index) <= NEAR && other.index !== place.index),
  );
}
