import { expect } from '@open-wc/testing';
import { fetchDefinition, parseDefinition } from '../../src/embed/parser.ts';
import { microneedling, microneedlingJson } from '../fixtures/microneedling.ts';

const messageOf = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};

describe('a questionnaire that was not part of the build', () => {
  it('is read with the hash that it has at build', () => {
    expect(parseDefinition(JSON.stringify(microneedlingJson()))).to.deep.equal(microneedling);
  });

  it('names every fault by its JSON path, each on a line', () => {
    const json = microneedlingJson() as { id: unknown; sections: { items: { id: unknown }[] }[] };
    json.id = 7;
    json.sections[1]!.items[0]!.id = null;
    const lines = messageOf(() => parseDefinition(JSON.stringify(json))).split('\n');
    expect(lines[0]).to.equal('the questionnaire does not parse:');
    expect(lines.filter((line) => line.startsWith('  $.id: '))).to.have.length(1);
    expect(lines.filter((line) => line.startsWith('  $.sections[1].items[0].id: '))).to.have.length(1);
  });

  for (const odd of [null, [], 'text', 7]) {
    it(`is refused where it is ${JSON.stringify(odd)}`, () => expect(messageOf(() => parseDefinition(JSON.stringify(odd)))).to.contain('$'));
  }

  it('is refused where it is no JSON, with the line', () => expect(messageOf(() => parseDefinition('{\n  "id": }'))).to.contain('line 2'));

  it('is refused where it is larger than 256 kB', () => expect(messageOf(() => parseDefinition(`"${'x'.repeat(262_144)}"`))).to.contain('262'));

  for (const address of ['http://clinic.example/q.json', 'javascript:alert(1)', 'data:application/json,{}', 'botox', '//clinic.example/q.json', 'file:///q.json']) {
    it(`is not fetched from ${address}`, async () => {
      const error = await fetchDefinition(address).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(Error);
      expect((error as Error).message).to.contain(`questionnaire="${address}"`).and.to.contain('https');
    });
  }
});
