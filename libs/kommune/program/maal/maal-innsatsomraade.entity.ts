import { Entity, PrimaryColumn } from 'typeorm';

/** Lenken mellom et mål og et innsatsområde. Den har ikke noe eget liv: målet eier lista si. */
@Entity({ schema: 'kommune', name: 'maal_innsatsomraade' })
export class MaalInnsatsomraade {
  @PrimaryColumn('int')
  kommuneId: number;

  @PrimaryColumn('uuid')
  maalId: string;

  @PrimaryColumn('uuid')
  innsatsomraadeId: string;
}
