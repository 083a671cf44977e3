//! A language as a file, one text a line, in the order of the structs' fields. The page's program carries no language.
//! It reads the file of the one it shows into the structs that the native build has compiled in, so a missing text
//! still does not compile.

/// Texts that can be written to a file's lines and read back.
pub(super) trait Pack: Sized {
    /// Appends its lines.
    fn write(&self, lines: &mut Vec<&'static str>);
    /// The value before anything is read.
    const BLANK: Self;
    /// Reads as many lines as it wrote; a missing line is an empty text. Reads in place: making and moving a few
    /// hundred texts one by one costs kilobytes of code.
    fn read(&mut self, lines: &mut std::str::Split<'static, char>);
}

impl Pack for &'static str {
    fn write(&self, lines: &mut Vec<&'static str>) {
        lines.push(self);
    }

    const BLANK: Self = "";

    #[inline(never)]
    fn read(&mut self, lines: &mut std::str::Split<'static, char>) {
        *self = lines.next().unwrap_or_default();
    }
}

impl Pack for (&'static str, &'static str) {
    fn write(&self, lines: &mut Vec<&'static str>) {
        lines.extend([self.0, self.1]);
    }

    const BLANK: Self = ("", "");

    fn read(&mut self, lines: &mut std::str::Split<'static, char>) {
        self.0.read(lines);
        self.1.read(lines);
    }
}

impl<T: Pack, const N: usize> Pack for [T; N] {
    fn write(&self, lines: &mut Vec<&'static str>) {
        self.iter().for_each(|one| one.write(lines));
    }

    const BLANK: Self = [T::BLANK; N];

    fn read(&mut self, lines: &mut std::str::Split<'static, char>) {
        self.iter_mut().for_each(|one| one.read(lines));
    }
}

/// Declares a struct of texts that implements [`Pack`].
macro_rules! texts {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$field_about:meta])* pub $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        pub struct $name {
            $($(#[$field_about])* pub $field: $kind,)*
        }

        impl $crate::i18n::pack::Pack for $name {
            fn write(&self, lines: &mut Vec<&'static str>) {
                $($crate::i18n::pack::Pack::write(&self.$field, lines);)*
            }

            const BLANK: Self = $name { $($field: $crate::i18n::pack::Pack::BLANK,)* };

            fn read(&mut self, lines: &mut std::str::Split<'static, char>) {
                $($crate::i18n::pack::Pack::read(&mut self.$field, lines);)*
            }
        }
    };
}
pub(super) use texts;
