import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { limits } from '#libs/contracts';
import { Dag, RequiredText, VersionedInput } from '#libs/platform';
import { Statistikkenhet, statistikkfilgrense } from '#libs/referanse';
import { Tabellnivaa } from './bestilttabell.entity.ts';

@InputType({ isAbstract: true })
class TabellfilFelt {
  @Field(() => String, { description: 'Saks- eller ordrenummeret hos den som leverte.' })
  @RequiredText(limits.navn)
  bestilling: string;

  @Field(() => Dag, { description: 'Dagen tabellen ble levert. Kan ikke være i framtida.' })
  @RequiredText(limits.navn)
  levert: string;

  @Field(() => String, { description: 'Det fila heter.' })
  @RequiredText(limits.navn)
  filnavn: string;

  @Field(() => String, { description: 'Innholdet: CSV eller et regneark som tekst, med kolonnene omraadekode, periode, verdi, n og merke, eller json-stat2. Området skrives med navnet, en grunnkrets, kommunen eller fylket med koden.' })
  @IsString({ message: 'REQUIRED' })
  @MaxLength(statistikkfilgrense, { message: 'TOO_LONG' })
  innhold: string;
}

@InputType({ description: 'En ny tabell kommunen har bestilt, med den første fila.' })
export class LesInnBestiltTabellInput extends TabellfilFelt {
  @Field(() => String, { description: 'Det tabellen skal hete.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { description: 'Hva som telles, og hva tallet ikke sier.' })
  @RequiredText(limits.setning)
  forklaring: string;

  @Field(() => Statistikkenhet, { description: 'Hva tallene teller.' })
  @IsIn(Object.keys(Statistikkenhet), { message: 'NOT_ALLOWED' })
  enhet: keyof typeof Statistikkenhet;

  @Field(() => Tabellnivaa, { description: 'Om tabellen sier noe om området eller om hele kommunen.' })
  @IsIn(Object.keys(Tabellnivaa), { message: 'NOT_ALLOWED' })
  nivaa: keyof typeof Tabellnivaa;

  @Field(() => String, { description: 'Hvem som har laget tabellen.' })
  @RequiredText(limits.navn)
  leverandoer: string;

  @Field(() => String, { description: 'Hva kommunen har lov til å gjøre med tallene.' })
  @RequiredText(limits.navn)
  lisens: string;

  @Field(() => String, { nullable: true, description: 'Koden til den offentlige serien tabellen sier det samme om.' })
  @IsOptional() @Matches(/^[a-z]+(-[a-z]+)*$/, { message: 'NOT_ALLOWED' })
  seriekode?: string | null;
}

@InputType({ description: 'En ny fil til en tabell som finnes. Den blir den som vises; de eldre står.' })
export class NyTabellutgaveInput extends IntersectionType(VersionedInput, TabellfilFelt) {}

@InputType({ description: 'Å trekke en tabell tilbake. Tallene slettes i alle utgavene.' })
export class TrekkBestiltTabellInput extends VersionedInput {
  @Field(() => String, { description: 'Hvorfor. Står igjen sammen med navnet.' })
  @RequiredText(limits.setning)
  begrunnelse: string;
}
