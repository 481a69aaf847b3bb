import type { Additions } from '../../core/classification/additions.ts';
import { type JudgedText, type Lesson, learn } from '../../core/classification/learn.ts';

export interface LearnTask {
  judged: JudgedText[];
  inForce: Additions;
}

export function work({ judged, inForce }: LearnTask): Lesson {
  return learn(judged, inForce);
}
