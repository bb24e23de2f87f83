import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Formidling } from '#libs/felles/formidling';
import { Requires } from '#libs/tilgang';
import { SvarPaaFormidlingInput } from './formidlingssvar.input.ts';
import { FormidlingssvarService } from './formidlingssvar.service.ts';

@Resolver(() => Formidling)
export class FormidlingssvarResolver {
  constructor(private readonly svar: FormidlingssvarService) {}

  @Requires('evalueringsandel.svar')
  @Mutation(() => Formidling, { description: 'Sier ja eller nei til at noe som handler om kommunen, gis videre til dem i nettverket som ikke er part. Et ja kan tas tilbake.' })
  svarPaaFormidling(@Args('input', { type: () => SvarPaaFormidlingInput }) input: SvarPaaFormidlingInput): Promise<Formidling> {
    return this.svar.answer(input);
  }
}
