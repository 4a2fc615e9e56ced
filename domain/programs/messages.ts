import type { MessageBook } from '../messages.ts';
import { ciscoTechsoupMessages } from './cisco-techsoup/messages.ts';

const books: Readonly<Record<string, MessageBook>> = { 'cisco-techsoup': ciscoTechsoupMessages };

/** A program that has no words of its own yet: messages are told by their names. */
const wordless: MessageBook = {
  words: {},
  helpRoutes: {},
  greeting: 'Hello[ {contact}],',
  closing: ['If you are stuck, just reply: a person reads it.'],
};

/** What a program says. */
export function messagesOf(programId: string): MessageBook {
  return books[programId] ?? wordless;
}
