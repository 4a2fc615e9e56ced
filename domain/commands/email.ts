import { z } from 'zod';

const shape = z.email();

/** Is this a valid e-mail address, apart from spaces around it (R30)? */
export function isEmail(text: string): boolean {
  return shape.safeParse(text.trim()).success;
}
