import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { limits, type NasjonaltTema } from '#libs/contracts';
import { NasjonaltTemaEnum, Omittable, OptionalRowId, OptionalText, RowIds, TextList, Tidsangivelse } from '#libs/platform';

/** Feltene som kan fylles ut både når et tiltak lages og når det endres. */
@InputType({ isAbstract: true })
export abstract class TiltakFelt {
  @Field(() => String, { nullable: true, description: 'Hva tiltaket er, helst i én setning.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva tiltaket skal føre fram til.' })
  @OptionalText(limits.tekst)
  hensikt?: string | null;

  @Field(() => ID, { nullable: true, description: 'Innsatsområdet tiltaket hører til.' })
  @OptionalRowId()
  innsatsomraadeId?: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Det nasjonale temaet, når det er et annet enn innsatsområdets.' })
  @IsOptional()
  tema?: NasjonaltTema | null;

  @Field(() => [ID], { nullable: true, description: 'Alle målene tiltaket skal bidra til. Lista erstatter den som var.' })
  @RowIds()
  maalIder?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Tjenesten eller organisasjonen som eier tiltaket.' })
  @OptionalText(limits.navn)
  eier?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Sant når eieren er en organisasjon utenfor kommunen.' })
  @Omittable() @IsBoolean({ message: 'REQUIRED' })
  eierEkstern?: boolean;

  @Field(() => ID, { nullable: true, description: 'Medarbeideren som skal rapportere på tiltaket.' })
  @OptionalRowId()
  ansvarligId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Samarbeidspartnere, uten navn på privatpersoner.' })
  @TextList()
  partnere?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Hvem tiltaket er for.' })
  @TextList()
  maalgrupper?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Stedene der tiltaket foregår.' })
  @TextList()
  arenaer?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Hva som gjøres i tiltaket.' })
  @TextList()
  aktiviteter?: string[] | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når tiltaket startet, så nøyaktig som det er kjent.' })
  @IsOptional()
  oppstart?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når tiltaket er planlagt å starte.' })
  @IsOptional()
  planlagtOppstart?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva som er avtalt om å rekruttere fra området, når tiltaket er bredere enn området.' })
  @OptionalText(limits.tekst)
  rekrutteringsforpliktelse?: string | null;
}
