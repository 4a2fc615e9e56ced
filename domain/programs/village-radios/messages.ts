import type { MessageWords } from '../../messages.ts';
import type { MessageTemplates } from '../document.ts';
import { mail, task } from '../message-words.ts';

const cover = {
  'visit-village-task': task(
    'A village waits for its visit',
    'The council asked on paper before {due} and nobody has been there.',
    'visit the village and note what you saw.',
  ),
  'parcel-question': mail(
    'Has your radio come?',
    'The parcel of request {request} left the workshop[ with slip {order}] and should be with you.',
    'call or write and say whether it came whole.',
    'WORKSHOP',
  ),
  'parcel-task': task('No word of a parcel', 'The village has not said whether it came.', 'call the council.'),
  'certificate-late-task': task(
    'Repair card not issued',
    'The workshop issues the repair card within a week, and has not.',
    'ask the workshop for the card.',
    'WORKSHOP',
  ),
  'season-ends': mail(
    'Your repair card ends on {end}',
    'Card {contract} can be stamped for another half year from today.',
    'bring or send the card to the workshop.',
    'WORKSHOP',
  ),
  'season-ends-soon': mail(
    'Your repair card ends on {end}: two working days left',
    'Card {contract} has not been stamped.',
    'call the workshop today.',
    'WORKSHOP',
  ),
  'season-ends-today': mail(
    'Your repair card ends today',
    'After today repairs are no longer free.',
    'call the workshop today.',
    'WORKSHOP',
  ),
  'season-task': task('Repair card runs out', 'Card {contract} ends on {end}.', 'call the council.'),
} as const satisfies Record<string, MessageWords>;

const end = {
  'still-on-air': mail(
    'Is your radio still on the air?',
    'We ask twice a year about the radios of request {request}.',
    'answer with one word for each radio: works, idle or gone.',
  ),
  'still-on-air-task': task('No answer about the radios', 'The village has not answered.', 'call the council.'),
  'bring-it-back': mail(
    'A radio you no longer use goes back to the workshop',
    'The van fetches it for free; from outside its round a parcel is paid for.',
    'call the workshop and agree on a day.',
    'WORKSHOP',
  ),
  'bring-it-back-task': task('A radio has not come back', 'Two letters went unanswered.', 'call the council.'),
  'van-tomorrow': mail('The van comes on {pickup}', 'Somebody should be there to hand the radio over.', 'be there.'),
  'van-task': task('What did the van bring?', 'The van was to come on {pickup}.', 'ask the driver.'),
  'workshop-slip-task': task(
    'Slip of the workshop is missing',
    'The workshop has not said what became of the radio.',
    'ask the workshop for the slip.',
    'WORKSHOP',
  ),
} as const satisfies Record<string, MessageWords>;

/** What the village radios program says. */
export const villageMessages: MessageTemplates = {
  words: { ...cover, ...end },
  greeting: 'Namaste[ {contact}],',
  closing: ['Call us whenever you like.', 'The radio workshop'],
};
