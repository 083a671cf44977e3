#[cfg(any(feature = "answer", not(feature = "packed-texts")))]
use super::AnswerTexts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
use super::StudioTexts;
use super::pack::Pack;
use super::{EmbedTexts, FactorTexts, Language, PageTexts, ResultTexts};
use crate::framework::{Cycle, Factor};
use crate::scoring::Stage;

/// The last line of a file of texts.
const END: &str = "end of texts";

/// All texts of one language.
#[derive(Debug)]
pub struct Texts {
    /// The language of the texts.
    pub language: Language,
    /// The eight factors in number order.
    pub factors: [FactorTexts; 8],
    /// The six steps of the scale in general, each with its name and meaning.
    pub scale: [(&'static str, &'static str); 6],
    /// The page's texts.
    pub page: PageTexts,
    /// The texts of a result.
    pub results: ResultTexts,
    /// The embed's own texts; not in the page's files.
    pub embed: EmbedTexts,
    /// The texts of a phone that answers alone; not in the page's files.
    #[cfg(any(feature = "answer", not(feature = "packed-texts")))]
    pub answer: AnswerTexts,
    /// The texts of the studio's tools; not in the page's program.
    #[cfg(any(feature = "studio", not(feature = "packed-texts")))]
    pub studio: StudioTexts,
}

impl Texts {
    /// The texts as a file, one a line, ending with a marker of completeness; see [`Texts::unpack`].
    pub fn pack(&self) -> String {
        let mut lines = Vec::new();
        self.factors.write(&mut lines);
        self.scale.write(&mut lines);
        self.page.write(&mut lines);
        self.results.write(&mut lines);
        lines.push(END);
        lines.join("\n")
    }

    /// The texts that the embed shows, as a file. Texts of the page alone are empty lines.
    pub fn pack_for_embed(&self) -> String {
        let mut lines = Vec::new();
        self.factors.each_ref().map(FactorTexts::for_embed).write(&mut lines);
        // The embed shows only the names of the steps.
        self.scale.map(|(word, _)| (word, "")).write(&mut lines);
        self.page.for_embed().write(&mut lines);
        self.results.for_embed().write(&mut lines);
        self.embed.write(&mut lines);
        lines.push(END);
        lines.join("\n")
    }

    /// The texts that a phone shows which answers, as a file. All others are empty lines.
    #[cfg(any(feature = "answer", not(feature = "packed-texts")))]
    pub fn pack_for_answer(&self) -> String {
        let mut lines = Vec::new();
        self.factors.each_ref().map(FactorTexts::for_answer).write(&mut lines);
        <[(&str, &str); 6]>::BLANK.write(&mut lines);
        self.page.for_answer(self.answer.title).write(&mut lines);
        ResultTexts::BLANK.write(&mut lines);
        self.answer.write(&mut lines);
        lines.push(END);
        lines.join("\n")
    }

    /// The studio's texts, as a file of the same form. The studio's program reads the page's file followed by this one.
    #[cfg(any(feature = "studio", not(feature = "packed-texts")))]
    pub fn pack_studio(&self) -> String {
        let mut lines = Vec::new();
        self.studio.write(&mut lines);
        lines.push(END);
        lines.join("\n")
    }

    /// Reads the texts of a language from its file; `None` if the file is incomplete.
    pub fn unpack(language: Language, file: &'static str) -> Option<Box<Texts>> {
        let mut texts = Box::new(Texts { language, ..Texts::BLANK });
        let mut lines = file.split('\n');
        texts.factors.read(&mut lines);
        texts.scale.read(&mut lines);
        texts.page.read(&mut lines);
        texts.results.read(&mut lines);
        #[cfg(feature = "embed")]
        texts.embed.read(&mut lines);
        #[cfg(all(feature = "answer", feature = "packed-texts"))]
        texts.answer.read(&mut lines);
        if lines.next() != Some(END) {
            return None;
        }
        #[cfg(feature = "studio")]
        {
            texts.studio.read(&mut lines);
            if lines.next() != Some(END) {
                return None;
            }
        }
        Some(texts)
    }

    /// Empty texts, for the time before any are loaded.
    pub(super) const BLANK: Texts = Texts {
        language: Language::FIRST,
        factors: Pack::BLANK,
        scale: Pack::BLANK,
        page: Pack::BLANK,
        results: Pack::BLANK,
        embed: Pack::BLANK,
        #[cfg(any(feature = "answer", not(feature = "packed-texts")))]
        answer: Pack::BLANK,
        #[cfg(any(feature = "studio", not(feature = "packed-texts")))]
        studio: Pack::BLANK,
    };

    /// The texts of one factor.
    pub const fn factor(&self, factor: Factor) -> &FactorTexts {
        &self.factors[factor.index()]
    }

    /// The name of a cycle.
    pub const fn cycle(&self, cycle: Cycle) -> &'static str {
        match cycle {
            Cycle::Strategy => self.page.strategy_cycle,
            Cycle::Execution => self.page.execution_cycle,
        }
    }

    /// The name of a stage of the lap.
    pub const fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::Strategy => self.page.strategy_cycle,
            Stage::Link => self.results.link,
            Stage::Execution => self.page.execution_cycle,
        }
    }
}

/// There is one set of texts per language.
impl PartialEq for Texts {
    fn eq(&self, other: &Texts) -> bool {
        self.language == other.language
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_texts_reads_back_as_it_was() {
        for language in Language::ALL {
            let texts = language.texts();
            let file: &'static str = Box::leak(texts.pack().into_boxed_str());
            let read = *Texts::unpack(language, file).unwrap();
            assert_eq!(read.pack(), texts.pack());
            assert_eq!(format!("{:?}{:?}", read.page, read.results), format!("{:?}{:?}", texts.page, texts.results));
            // A truncated file is refused wherever it ends.
            for (end, _) in file.char_indices() {
                assert!(end % 97 != 0 || Texts::unpack(language, &file[..end]).is_none());
            }
        }
    }

    #[test]
    fn no_text_is_empty_or_of_more_than_a_line_and_all_name_the_same_places() {
        let files = Language::ALL.map(|language| language.texts().pack() + "\n" + &language.texts().pack_studio());
        let lines = files.each_ref().map(|file| file.split('\n').collect::<Vec<_>>());
        assert!(lines.iter().all(|all| all.len() == lines[0].len()), "a text holds a line break");
        for (row, english) in lines[0].iter().enumerate() {
            for other in &lines[1..] {
                assert_eq!(places(english), places(other[row]), "{english} / {}", other[row]);
            }
        }
        for language in Language::ALL {
            let empty = language.texts().pack().lines().filter(|line| line.trim().is_empty()).count();
            let unused = language.texts().factors.iter().filter(|factor| factor.short[1].is_empty()).count();
            assert_eq!(empty, unused, "only a label's second line may be empty");
        }
    }

    #[test]
    fn the_embeds_file_has_the_same_lines_with_those_of_the_page_alone_empty() {
        for language in Language::ALL {
            let texts = language.texts();
            let (page, embed) = (texts.pack(), texts.pack_for_embed());
            let mut own = Vec::new();
            texts.embed.write(&mut own);
            assert_eq!(embed.lines().count(), page.lines().count() + own.len());
            let (page, embed) = (page.lines().collect::<Vec<_>>(), embed.lines().collect::<Vec<_>>());
            for (page, embed) in page[..page.len() - 1].iter().zip(&embed) {
                assert!(embed.is_empty() || embed == page, "{embed} is not {page}");
            }
            assert!(own.iter().all(|line| !line.is_empty()));
        }
    }

    #[test]
    fn a_phones_file_has_the_same_lines_with_all_others_empty() {
        for language in Language::ALL {
            let texts = language.texts();
            let (page, answer) = (texts.pack(), texts.pack_for_answer());
            let mut own = Vec::new();
            texts.answer.write(&mut own);
            assert_eq!(answer.lines().count(), page.lines().count() + own.len());
            assert!(own.iter().all(|line| !line.is_empty()));
            for factor in &texts.factors {
                assert!(answer.contains(factor.questions) && answer.contains(factor.steps[5]));
                assert!(!answer.contains(factor.good));
            }
            assert!(answer.contains(texts.page.dont_know) && answer.len() < page.len());
        }
    }

    /// The names in braces, sorted.
    fn places(text: &str) -> Vec<&str> {
        let mut names: Vec<&str> =
            text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|part| part.0).collect();
        names.sort_unstable();
        names
    }
}
