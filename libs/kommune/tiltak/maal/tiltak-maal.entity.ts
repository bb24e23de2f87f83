import { Entity, PrimaryColumn } from 'typeorm';

/** Lenken mellom et tiltak og et mål det skal bidra til. Et tiltak kan tjene flere mål. */
@Entity({ schema: 'kommune', name: 'tiltak_maal' })
export class TiltakMaal {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') tiltakId: string;
  @PrimaryColumn('uuid') maalId: string;
}
