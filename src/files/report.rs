use super::dates::DateForms;
use super::{Cause, FileError, FilePlace, FileRepair, Mend, Zone};

/// What to do with a part that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnFault {
    /// Refuse the whole. For files, where a part left out silently would be lost.
    Refuse,
    /// Leave the part out and report it. For the browser's storage, whose text is set aside first.
    Mend,
    /// Check nothing. Exists for one test, which shows that the tests of bad input fail without the checks.
    #[cfg(feature = "unguarded")]
    Unguarded,
}

impl OnFault {
    /// Whether input is checked at all.
    pub(super) fn is_guarded(self) -> bool {
        matches!(self, OnFault::Refuse | OnFault::Mend)
    }
}

/// The repairs made so far, how to treat faults, and how dates are written.
pub(super) struct ReadReport {
    pub(super) mode: OnFault,
    pub(super) dates: DateForms,
    pub(super) repairs: Vec<FileRepair>,
}

impl ReadReport {
    pub(super) fn new(mode: OnFault, zone: Zone) -> ReadReport {
        ReadReport { mode, dates: DateForms::new(zone), repairs: Vec::new() }
    }

    /// Reports a part that can be left out.
    pub(super) fn fault(&mut self, place: FilePlace, cause: Cause) -> Result<(), FileError> {
        self.fault_or(place, cause.clone(), Mend::LeftOut(cause))
    }

    /// Reports a part that can be kept with a repair, `mend`.
    pub(super) fn fault_or(&mut self, place: FilePlace, cause: Cause, mend: Mend) -> Result<(), FileError> {
        match self.mode {
            OnFault::Refuse => return Err(FileError { place, cause }),
            OnFault::Mend => self.mend(place, mend),
            #[cfg(feature = "unguarded")]
            OnFault::Unguarded => {}
        }
        Ok(())
    }

    /// Reports a part without which the whole is unusable.
    pub(super) fn refuse(&self, place: FilePlace, cause: Cause) -> Result<(), FileError> {
        if self.mode.is_guarded() { Err(FileError { place, cause }) } else { Ok(()) }
    }

    /// Reports a repair.
    pub(super) fn mend(&mut self, place: FilePlace, mend: Mend) {
        self.repairs.push(FileRepair { place, mend });
    }
}
