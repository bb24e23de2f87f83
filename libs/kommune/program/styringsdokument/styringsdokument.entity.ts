import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Tidsangivelse } from '#libs/platform';
import { VersjonertProgramrad } from '../programrad.ts';
import type { StyringsdokumentStatus, StyringsdokumentType } from './styringsdokument.policy.ts';

export const StyringsdokumentTypeEnum = { intensjonsavtale: 'intensjonsavtale', programbeskrivelse: 'programbeskrivelse' } as const satisfies { [T in StyringsdokumentType]: T };
export const StyringsdokumentStatusEnum = { utkast: 'utkast', vedtatt: 'vedtatt', erstattet: 'erstattet' } as const satisfies { [S in StyringsdokumentStatus]: S };

registerEnumType(StyringsdokumentTypeEnum, { name: 'StyringsdokumentType', description: 'Avtalen mellom kommunen og staten, eller kommunens beskrivelse av programmet.' });
registerEnumType(StyringsdokumentStatusEnum, { name: 'StyringsdokumentStatus', description: 'Et utkast kan endres; et vedtatt (også en inngått avtale) kan bare erstattes av en nyere utgave.' });

@ObjectType({ description: 'En utgave av et dokument programmet styres etter. Vedtatte utgaver endres og slettes aldri.' })
@Entity({ schema: 'kommune', name: 'styringsdokument' })
export class Styringsdokument extends VersjonertProgramrad {
  @Field(() => StyringsdokumentTypeEnum, { description: 'Hva slags dokument det er.' })
  @Column('text')
  type: StyringsdokumentType;

  @Field(() => Int, { description: 'Utgavenummer innenfor typen, fra 1.' })
  @Column('int')
  utgave: number;

  @Field(() => String, { description: 'Dokumentets tittel.' })
  @Column('text')
  tittel: string;

  @Field(() => StyringsdokumentStatusEnum, { description: 'Utkast, vedtatt (det som gjelder), eller erstattet av en nyere utgave.' })
  @Column('text')
  status: StyringsdokumentStatus;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det ble vedtatt eller inngått. `null` betyr at datoen ikke er oppgitt, og er lovlig også for et vedtatt dokument.' })
  @Column('text', { nullable: true })
  dato: string | null;

  @Field(() => String, { nullable: true, description: 'Organet som vedtok, når det er kjent.' })
  @Column('text', { nullable: true })
  vedtattAv: string | null;

  @Field(() => String, { nullable: true, description: 'Saksnummeret i kommunens arkivsystem, f.eks. «PS 12/25».' })
  @Column('text', { nullable: true })
  saksnummer: string | null;

  @Field(() => [String], { description: 'Partene i avtalen.' })
  @Column('text', { array: true })
  parter: string[];

  @Field(() => String, { nullable: true, description: 'Kort om innholdet.' })
  @Column('text', { nullable: true })
  sammendrag: string | null;
}
