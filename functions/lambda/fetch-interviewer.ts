import { interviewer } from '../fetchers/interviewer/interviewer.ts';
import { fetchHandler } from './fetch-function.ts';

export const handler = fetchHandler(interviewer);
