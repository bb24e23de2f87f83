import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rolle, RomType } from '#libs/contracts';

/** En rolle i et rom, fra og til. Personen kommer til når invitasjonen blir tatt imot. */
@Entity({ schema: 'tilgang', name: 'medlemskap' })
export class MedlemskapRad {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  rom: RomType;

  @Column('int', { nullable: true })
  kommuneId: number | null;

  /** Nettverket en koordinator samler. Ingen andre har noe. */
  @Column('int', { nullable: true })
  nettverkId: number | null;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  navn: string;

  @Column('text')
  epost: string;

  @Column('text')
  rolle: Rolle;

  @Column('date')
  fra: string;

  @Column('date', { nullable: true })
  til: string | null;

  @Column('int')
  versjon: number;
}
