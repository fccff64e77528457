/** The public job boards the product reads, behind one interface. A new board: its file, its line here and in find-boards.ts. */
import type { ApiAnswer } from '../../api-json.ts';
import type { FetchTools } from '../../contract.ts';
import type { BoardRef } from '../find-boards.ts';
import type { Brief } from '../posting.ts';
import { listAshby } from './ashby.ts';
import { listGreenhouse, readGreenhouse } from './greenhouse.ts';
import { listLever, readLever } from './lever.ts';
import { listSmartRecruiters, readSmartRecruiters } from './smartrecruiters.ts';
import { listWorkable } from './workable.ts';

export interface Board {
  /** Every open posting; some boards leave the descriptions out. */
  list(tools: FetchTools, ref: BoardRef): Promise<ApiAnswer<Brief[]>>;
  /** One posting with its description, where the board can be asked for one. */
  read?(tools: FetchTools, ref: BoardRef, id: string): Promise<ApiAnswer<Brief>>;
}

export const BOARDS: Readonly<Record<BoardRef['host'], Board>> = {
  greenhouse: { list: listGreenhouse, read: readGreenhouse },
  lever: { list: listLever, read: readLever },
  ashby: { list: listAshby },
  workable: { list: listWorkable },
  smartrecruiters: { list: listSmartRecruiters, read: readSmartRecruiters },
};

/** One posting, by itself or out of the list. */
export async function readPosting(tools: FetchTools, ref: BoardRef, id: string): Promise<ApiAnswer<Brief>> {
  const board = BOARDS[ref.host];
  if (board.read) return board.read(tools, ref, id);
  const listed = await board.list(tools, ref);
  if (!listed.ok) return listed;
  const posting = listed.value.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (posting) return { ...listed, value: posting };
  return {
    ok: false,
    reason: 'not_found',
    message: `The board of ${ref.board} no longer lists this posting.`,
  };
}
