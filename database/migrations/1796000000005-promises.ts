import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With each running clock when its promise ends, so that what is overdue says since when. `ops:rebuild` fills it in. */
export class Promises1796000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deadline ADD promised_until timestamptz(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deadline DROP promised_until');
  }
}
