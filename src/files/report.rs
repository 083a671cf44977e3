use super::{Cause, FileError, Mend, Place, Repair};

/// What is to be done with a part that cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The whole is refused: so files are read, for a part left out silently would be a part lost.
    Refuse,
    /// The part is left out and said: so the browser's own storage is read, after its text was set aside.
    Mend,
    /// Nothing is checked. It exists for one test: that the tests of bad input fail without the checks.
    #[cfg(feature = "unguarded")]
    Unguarded,
}

impl Mode {
    /// Whether anything is checked at all.
    pub(super) fn is_guarded(self) -> bool {
        matches!(self, Mode::Refuse | Mode::Mend)
    }
}

/// What a reader found on its way.
pub(super) struct Report {
    pub(super) mode: Mode,
    pub(super) repairs: Vec<Repair>,
}

impl Report {
    pub(super) fn new(mode: Mode) -> Report {
        Report { mode, repairs: Vec::new() }
    }

    /// Notes a part that cannot be taken, and that there is a way on without it.
    pub(super) fn fault(&mut self, place: Place, cause: Cause) -> Result<(), FileError> {
        self.fault_or(place, cause.clone(), Mend::LeftOut(cause))
    }

    /// Notes a part that cannot be taken as it is, and how it could be mended.
    pub(super) fn fault_or(&mut self, place: Place, cause: Cause, mend: Mend) -> Result<(), FileError> {
        match self.mode {
            Mode::Refuse => return Err(FileError { place, cause }),
            Mode::Mend => self.mend(place, mend),
            #[cfg(feature = "unguarded")]
            Mode::Unguarded => {}
        }
        Ok(())
    }

    /// Notes a part that cannot be taken, and without which there is nothing.
    pub(super) fn refuse(&self, place: Place, cause: Cause) -> Result<(), FileError> {
        if self.mode.is_guarded() { Err(FileError { place, cause }) } else { Ok(()) }
    }

    /// Notes something that was mended.
    pub(super) fn mend(&mut self, place: Place, mend: Mend) {
        self.repairs.push(Repair { place, mend });
    }
}
