import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Kilde, Tidspunkt } from '#libs/platform';

@ObjectType('Vedlegg', { description: 'Et dokument som hører til et vedtak, et tiltak eller et styringsdokument. Innholdet hentes fra `url`.' })
export class VedleggType {
  @Field(() => ID, { description: 'Id-en til vedlegget.' })
  id: string;

  @Field(() => String, { description: 'Det vedlegget kalles i lista. Uten en egen tittel er det filnavnet uten endelse.' })
  tittel: string;

  @Field(() => String, { description: 'Navnet fila får når den lagres.' })
  filnavn: string;

  @Field(() => String, { description: 'Filtypen, avgjort av innholdet: pdf, docx, xlsx, pptx, odt, ods, png, jpeg, txt eller csv.' })
  type: string;

  @Field(() => Int, { description: 'Størrelsen i byte.' })
  stoerrelse: number;

  @Field(() => Tidspunkt, { description: 'Når fila ble lastet opp.' })
  lastetOpp: string;

  @Field(() => String, { nullable: true, description: 'Navnet på den som lastet opp. `null` for det som er lest inn.' })
  lastetOppAv: string | null;

  @Field(() => String, { description: 'Adressen innholdet hentes fra, i samme opprinnelse. Svaret er alltid en fil som lagres.' })
  url: string;

  @Field(() => Boolean, { description: 'Sant når vedlegget er lagt bort. Da ses det bare av dem som kan hente det fram igjen.' })
  arkivert: boolean;

  @Field(() => Kilde, { nullable: true, description: 'Hvor dokumentet er hentet fra. `null` for det som er lastet opp her.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når dokumentet bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Øker ved hver endring av tittel eller arkivering. Sendes med når vedlegget endres.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med vedlegget: updateVedlegg, archiveVedlegg.' })
  handlinger: string[];
}

@ObjectType({ description: 'Vedleggene til én ting, og om den som spør, kan legge ved flere.' })
export class Vedleggsliste {
  @Field(() => [VedleggType], { description: 'Vedleggene, det nyeste først.' })
  rader: VedleggType[];

  @Field(() => [String], { description: 'createVedlegg når den som spør, kan laste opp her (POST /filer/<kommunenummer>).' })
  handlinger: string[];
}
