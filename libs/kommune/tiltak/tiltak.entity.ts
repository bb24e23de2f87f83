import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Aarsakskode, NasjonaltTema, TiltakStatus } from '#libs/contracts';
import { AarsakskodeEnum, Kilde, NasjonaltTemaEnum, Tidsangivelse, Tidspunkt, TiltakStatusEnum } from '#libs/platform';

/** Raden. Det API-et kaller Tiltak, er raden med alle delene: se helt-tiltak.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'tiltak' })
export class Tiltak {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;

  @Field(() => Int, { description: 'Nummeret i kommunens liste, fra 1 og oppover.' })
  @Column('int') nr: number;

  @Field(() => String, { description: 'Tiltakets navn, slik kommunen bruker det.' })
  @Column('text') navn: string;

  @Field(() => String, { nullable: true, description: 'Hva tiltaket er, helst i én setning.' })
  @Column('text', { nullable: true }) beskrivelse: string | null;

  @Field(() => String, { nullable: true, description: 'Hva tiltaket skal føre fram til.' })
  @Column('text', { nullable: true }) hensikt: string | null;

  @Field(() => TiltakStatusEnum, { description: 'Hvor tiltaket er i løpet sitt. En idé er et utkast, som bare den ansvarlige og programlederen ser.' })
  @Column('text') status: TiltakStatus;

  @Field(() => String, { nullable: true, description: 'Utdypning av statusen, for eksempel «Fase 1 pågår».' })
  @Column('text', { nullable: true }) statusMerknad: string | null;

  @Field(() => AarsakskodeEnum, { nullable: true, description: 'Årsaken til statusen, oppgitt da tiltaket sist ble flyttet. Alltid med når tiltaket er utsatt eller stoppet.' })
  @Column('text', { nullable: true }) aarsakKode: Aarsakskode | null;

  @Field(() => String, { nullable: true, description: 'Årsaken med egne ord.' })
  @Column('text', { nullable: true }) aarsak: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når et utsatt tiltak skal starte. Bare for status utsatt.' })
  @Column('text', { nullable: true }) utsattTil: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når tiltaket startet, så nøyaktig som det er kjent.' })
  @Column('text', { nullable: true }) oppstart: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når tiltaket var planlagt å starte.' })
  @Column('text', { nullable: true }) planlagtOppstart: string | null;

  @Field(() => String, { nullable: true, description: 'Tjenesten eller organisasjonen som eier tiltaket.' })
  @Column('text', { nullable: true }) eier: string | null;

  @Field(() => Boolean, { description: 'Sant når eieren er en organisasjon utenfor kommunen.' })
  @Column('boolean') eierEkstern: boolean;

  @Column('uuid', { nullable: true }) ansvarligId: string | null;
  @Column('uuid', { nullable: true }) innsatsomraadeId: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Tiltakets eget nasjonale tema. Tomt når det følger innsatsområdet.' })
  @Column('text', { nullable: true }) tema: NasjonaltTema | null;

  @Field(() => [String], { description: 'Samarbeidspartnere, uten navn på privatpersoner.' })
  @Column('text', { array: true }) partnere: string[];

  @Field(() => [String], { description: 'Hvem tiltaket er for.' })
  @Column('text', { array: true }) maalgrupper: string[];

  @Field(() => [String], { description: 'Stedene der tiltaket foregår.' })
  @Column('text', { array: true }) arenaer: string[];

  @Field(() => [String], { description: 'Hva som gjøres i tiltaket.' })
  @Column('text', { array: true }) aktiviteter: string[];

  @Field(() => [String], { description: 'Hva som er vanskelig i tiltaket.' })
  @Column('text', { array: true }) utfordringer: string[];

  @Field(() => [String], { description: 'Hva som er planlagt videre.' })
  @Column('text', { array: true }) planer: string[];

  @Field(() => String, { nullable: true, description: 'Hva som er avtalt om å rekruttere fra området, når tiltaket er bredere enn området.' })
  @Column('text', { nullable: true }) rekrutteringsforpliktelse: string | null;

  @Field(() => Boolean, { description: 'Sant når tiltaket er lagt bort. Et arkivert tiltak kan bare hentes fram igjen.' })
  @Column('boolean') arkivert: boolean;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet tiltaket er hentet fra. Tomt for det som er skrevet inn her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når tiltaket bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring. Teller tiltakets egne felt, mål og status; resultater, milepæler og lærdom har hver sin.' })
  @Column('int') versjon: number;

  @Field(() => Tidspunkt, { description: 'Når tiltaket eller en del av det sist ble endret.' })
  @Column('timestamptz') endret: string;
}
