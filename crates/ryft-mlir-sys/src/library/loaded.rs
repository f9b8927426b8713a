//! A shared library that is loaded at the first call, and the table of its functions' addresses.

use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

use ryft_xla_loader::{Binding, Build, Search};

use super::{Availability, CHANGED, FORWARDED, FUNCTIONS, Library, LoadError, dialect};

/// Defines the functions of the bindings, each after its index in the table of addresses.
macro_rules! loaded {
    ($($index:literal fn $name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)?;)*) => {$(
        #[inline]
        pub unsafe extern "C" fn $name($($argument: $type),*) $(-> $result)? {
            // SAFETY: the address is that of a function of this type, for which the caller keeps to what the headers say.
            unsafe {
                std::mem::transmute::<*const (), unsafe extern "C" fn($($type),*) $(-> $result)?>(
                    crate::library::loaded::address($index)
                )($($argument),*)
            }
        }
    )*};
}
pub(crate) use loaded;

/// The address of each of [`FUNCTIONS`], or null before it was called.
static ADDRESSES: [AtomicPtr<()>; FUNCTIONS.len()] =
    [const { AtomicPtr::new(ptr::null_mut()) }; FUNCTIONS.len()];

/// The address of the function with this index. Ends the program when the function is missing.
#[inline(always)]
pub(crate) fn address(index: usize) -> *const () {
    let address = ADDRESSES[index].load(Ordering::Acquire);
    if address.is_null() {
        resolve(index)
    } else {
        address
    }
}

#[cold]
#[inline(never)]
fn resolve(index: usize) -> *const () {
    let (function, _) = FUNCTIONS[index];
    let found = load().ok().and_then(|loaded| loaded.find(function));
    let Some((address, _)) = found else {
        super::missing(function)
    };
    // This crate's own, where it has to know what the library is told.
    let address = super::registry::function(function).unwrap_or(address);
    ADDRESSES[index].store(address.cast_mut(), Ordering::Release);
    address
}

/// A library that is loaded for as long as the process lives.
pub(super) struct Loaded {
    pub(super) library: Library,
    handle: &'static ryft_xla_loader::Library,
}

/// Loads the library, unless that was done before.
pub(super) fn load() -> Result<&'static Loaded, LoadError> {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    if let Some(loaded) = LOADED.get() {
        return Ok(loaded);
    }
    let build = Build {
        path: env!("RYFT_MLIR_LIBRARY").into(),
        value: option_env!("RYFT_MLIR_OVERRIDE").map(Into::into),
    };
    let found = Search::new("RYFT_MLIR_LIB", Some(build))
        .find()
        .map_err(LoadError::NotFound)?;
    // SAFETY: MLIR's libraries may be loaded at any time.
    let handle =
        unsafe { ryft_xla_loader::open(&found.path, Binding::Now) }.map_err(LoadError::Open)?;
    // Another thread may have loaded it meanwhile: it is the same library then, and one handle is kept.
    Ok(LOADED.get_or_init(|| Loaded {
        library: Library(Some(found)),
        handle,
    }))
}

/// The address of a function of the library. Ends the program when there is none.
pub(super) fn library_function(name: &str) -> *const () {
    let address = load().ok().and_then(|loaded| loaded.symbol(name));
    address.unwrap_or_else(|| super::missing(name))
}

/// What provides the function called `name`.
pub(super) fn availability(name: &str) -> Availability {
    let found = load().ok().filter(|_| super::position(name).is_some());
    let found = found.and_then(|loaded| loaded.find(name));
    found.map_or(Availability::Missing, |(_, availability)| availability)
}

impl Loaded {
    /// The address of what provides `function`. The rules are those of `build/rules.rs`.
    fn find(&self, function: &str) -> Option<(*const (), Availability)> {
        let is_changed = |&(changed, mark, is_exported): &(&str, &str, bool)| {
            changed == function && self.symbol(mark).is_some() == is_exported
        };
        if CHANGED.iter().any(is_changed) {
            return None;
        }
        if let Some(address) = self.symbol(function) {
            return Some((address, Availability::Native));
        }
        let forwarded = FORWARDED.binary_search_by_key(&function, |pair| pair.0);
        let shim = match forwarded {
            Ok(index) => self.symbol(FORWARDED[index].1),
            Err(_) => dialect::handle(function, |need| self.symbol(need).is_some()),
        };
        shim.map(|address| (address, Availability::Shim))
    }

    /// The address of a symbol of the library.
    fn symbol(&self, name: &str) -> Option<*const ()> {
        // SAFETY: the function is not called here.
        let symbol = unsafe { self.handle.get::<unsafe extern "C" fn()>(name) };
        symbol.ok().map(|symbol| *symbol as *const ())
    }
}
