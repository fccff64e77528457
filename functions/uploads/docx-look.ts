/** How the words of a DOCX run look, as far as that decides whether they are seen (ECMA-376 Part 1, 17.3.2). */
import { Parser } from 'htmlparser2';

/** What properties say; what is undefined is said elsewhere. Colours are six hex digits. */
export interface Look {
  isHidden?: boolean;
  /** Half-points. */
  size?: number;
  colour?: string;
  /** Behind the letters; `none`, or `unknown` for one that is not told. */
  fill?: string;
  /** Behind the letters and before `fill`; the same. */
  highlight?: string;
  /** Percent of the letters' width. */
  scale?: number;
  /** Twentieths of a point between letters. */
  spacing?: number;
  /** Half-points above the line. */
  raised?: number;
}

/** Half-points (17.3.2.38): letters up to 2 points are seen by nobody. */
const UNSEEN_SIZE = 4;
const UNSEEN_SCALE = 5;
/** Letters set back by 5 points lie on one heap. */
const HEAPED = -100;
/** Beyond the edge of a page. */
const FAR = 1_000;
const PAGE = 'FFFFFF';
/** Difference of a channel below which letters do not stand out. */
const SAME_CHANNEL = 8;

/** The attributes of one element, without their prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** Adds what one property of a run or paragraph says, by its name without prefix. */
export function readProperty(look: Look, name: string, attributes: Attributes): void {
  const { val } = attributes;
  switch (name) {
    case 'vanish':
      look.isHidden = val !== 'false' && val !== '0';
      break;
    case 'sz':
      look.size = Number(val);
      break;
    case 'color':
      look.colour = hex(val) ?? (/^(?:background|light)1$/.test(attributes.themeColor ?? '') ? PAGE : 'auto');
      break;
    case 'shd':
      look.fill = hex(attributes.fill) ?? (attributes.themeFill === undefined ? 'none' : 'unknown');
      break;
    case 'highlight':
      look.highlight = { none: 'none', white: PAGE, black: '000000' }[val ?? ''] ?? 'unknown';
      break;
    case 'w':
      look.scale = Number(val);
      break;
    case 'spacing':
      if (val !== undefined) look.spacing = Number(val);
      break;
    case 'position':
      look.raised = Number(val);
      break;
    default:
  }
}

function hex(value = ''): string | undefined {
  return /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

/** @param onPage false inside tables and boxes, which have grounds of their own */
export function isUnseen(look: Look, onPage: boolean): boolean {
  const { size = 20, scale = 100, spacing = 0, raised = 0, colour = 'auto' } = look;
  if (look.isHidden === true || size <= UNSEEN_SIZE || scale <= UNSEEN_SCALE) return true;
  if (spacing <= HEAPED || Math.abs(raised) >= FAR) return true;
  const ground = [look.highlight, look.fill].find((one) => one !== undefined && one !== 'none');
  const behind = ground ?? (onPage ? PAGE : 'unknown');
  return colour !== 'auto' && behind !== 'unknown' && isAlike(colour, behind);
}

function isAlike(one: string, other: string): boolean {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(i, i + 2), 16);
  return [0, 2, 4].every((i) => Math.abs(channel(one, i) - channel(other, i)) <= SAME_CHANNEL);
}

/** What a document's styles say, by their ids (17.7). */
export class DocxStyles {
  private readonly looks = new Map<string, Look>();
  private readonly bases = new Map<string, string>();
  private readonly defaults: Look = {};
  private defaultStyle = '';

  /** @param xml of the part `word/styles.xml`; an empty one says nothing */
  constructor(xml: string) {
    let id = '';
    let look: Look | undefined;
    const parser = new Parser(
      {
        onopentag: (written, attributes) => {
          const name = bareName(written);
          const own = bareAttributes(attributes);
          if (name === 'rPrDefault') look = this.defaults;
          else if (name === 'style') {
            id = own.styleId ?? '';
            look = {};
            this.looks.set(id, look);
            if (own.type === 'paragraph' && /^(?:1|true)$/.test(own.default ?? '')) this.defaultStyle = id;
          } else if (name === 'basedOn') this.bases.set(id, own.val ?? '');
          else if (look !== undefined) readProperty(look, name, own);
        },
        onclosetag: (written) => {
          if (/^(?:style|rPrDefault)$/.test(bareName(written))) look = undefined;
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end(xml);
  }

  /** Of a run without properties of its own, in a paragraph of a style. */
  ofParagraph(style: string | undefined): Look {
    return { ...this.defaults, ...this.ofStyle(style ?? this.defaultStyle) };
  }

  /** A style with those it is based on. */
  ofStyle(style: string): Look {
    const chain: Look[] = [];
    let id: string | undefined = style;
    while (id !== undefined && chain.length < 20) {
      chain.push(this.looks.get(id) ?? {});
      id = this.bases.get(id);
    }
    return Object.assign({}, ...chain.reverse());
  }
}

/** `w:vanish` → `vanish`. */
export function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function bareAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bareName(name), value]));
}
