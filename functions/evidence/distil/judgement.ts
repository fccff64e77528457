/** What is made of one sentence: how good a fact it is, or why it is none. */

export type Judgement =
  | { ok: true /** 0 to 1: how well it stands alone and how much it says. */; quality: number }
  | { ok: false; why: Refusal };
export type Refusal =
  | 'heading'
  | 'too-short'
  | 'too-long'
  | 'furniture'
  | 'for-programs'
  | 'question'
  | 'command'
  | 'testimonial'
  | 'fragment'
  | 'dangling'
  | 'pitch'
  | 'off-topic';

export const no = (why: Refusal): Judgement => ({ ok: false, why });
