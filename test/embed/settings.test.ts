import { expect } from '@open-wc/testing';
import { settingsOf, type ChatSettings } from '../../src/embed/settings.ts';
import { warningsOf } from '../../src/embed/warnings-of.ts';

/** The settings of a tag with these attributes, and what is said of them. */
function reading(attributes: Record<string, string>): ChatSettings & { warnings: string[] } {
  const tag = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  return { ...settingsOf(tag), warnings: warningsOf(tag) };
}

const endpoint = 'https://intake.clinic.example/c/lotus/submissions';

describe('the settings of a tag', () => {
  it('are the contract’s defaults where only the endpoint is said', () => {
    expect(reading({ endpoint })).to.deep.equal({ clinic: {}, settings: [], theme: 'auto', resume: false, endpoint, fullDetail: false, warnings: [] });
  });

  const endpoints: [value: string, url: string][] = [
    [endpoint, endpoint],
    ['http://localhost:8080/c/lotus/submissions', 'http://localhost:8080/c/lotus/submissions'],
    ['http://127.0.0.1:8080/c', 'http://127.0.0.1:8080/c'],
    ['http://[::1]:8080/c', 'http://[::1]:8080/c'],
    ['/c/lotus/submissions', new URL('/c/lotus/submissions', location.href).href],
  ];
  for (const [value, url] of endpoints) {
    it(`take ${value} as endpoint`, () => expect(reading({ endpoint: value }).endpoint).to.equal(url));
  }

  for (const value of ['http://clinic.example/c', 'http://localhost.evil.example/c', 'javascript:alert(1)', 'ftp://clinic.example', 'data:text/plain,', 'https://', 'mailto:a@b.c']) {
    it(`refuse ${value} as endpoint, and name the setting`, () => {
      expect(() => reading({ endpoint: value, 'event-detail': 'full' })).to.throw(`endpoint="${value}" is not an https URL`);
    });
  }

  it('need an endpoint or a page that takes the answers', () => {
    expect(() => reading({})).to.throw('set endpoint, or event-detail="full"');
    expect(reading({ 'event-detail': 'full' })).to.deep.include({ fullDetail: true, endpoint: null });
  });

  for (const value of ['https://lotus.example/privacy', 'tel:+842412345678', 'mailto:privacy@lotus.example']) {
    it(`take ${value} as privacy-url`, () => expect(reading({ endpoint, 'privacy-url': value }).clinic).to.deep.equal({ 'privacy-url': value }));
  }

  for (const value of ['javascript:alert(1)', ' javascript:alert(1)', 'http://lotus.example', 'data:text/html,x', '/privacy']) {
    it(`leave ${value} out as privacy-url, and say so`, () => {
      const { clinic, warnings } = reading({ endpoint, 'privacy-url': value });
      expect(clinic).to.deep.equal({});
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('privacy-url');
    });
  }

  it('take the clinic’s details as text, without those that are empty or too long', () => {
    const { clinic, warnings } = reading({ endpoint, 'clinic-name': ' Lotus <b> ', 'clinic-phone': '', 'reply-time': '   ', 'crisis-line': 'x'.repeat(201), 'emergency-number': '115' });
    expect(clinic).to.deep.equal({ 'clinic-name': 'Lotus <b>', 'emergency-number': '115' });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('crisis-line');
  });

  it('take kebab-case tokens, and say which they leave out', () => {
    const { settings, warnings } = reading({ endpoint, settings: ' offers-radiofrequency  Bad_Token\n has-2-rooms ' });
    expect(settings).to.deep.equal(['offers-radiofrequency', 'has-2-rooms']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('Bad_Token');
  });

  for (const [name, value] of [['theme', 'sepia'], ['event-detail', 'everything'], ['resume', 'forever']] as const) {
    it(`fall back where ${name} is not known, and say what is`, () => {
      const { theme, fullDetail, resume, warnings } = reading({ endpoint, [name]: value });
      expect([theme, fullDetail, resume]).to.deep.equal(['auto', false, false]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(name).and.to.contain(value);
    });
  }

  for (const theme of ['auto', 'light', 'dark'] as const) {
    it(`take the theme ${theme}`, () => expect(reading({ endpoint, theme })).to.deep.include({ theme, warnings: [] }));
  }
});
