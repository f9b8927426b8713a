//! The C library's headers, reduced to what the headers use of them.
//!
//! They make the result the same on every machine, and no C or C++ toolchain is needed besides libclang.

use std::fs;
use std::path::Path;

use crate::Error;

/// The C library's headers by name.
pub(crate) const C_LIBRARY: &[(&str, &str)] = &[
    (
        "stdbool.h",
        "#pragma once\n\
         #ifndef __cplusplus\n\
         #define bool _Bool\n\
         #define true 1\n\
         #define false 0\n\
         #endif\n",
    ),
    (
        "stddef.h",
        "#pragma once\n\
         typedef __SIZE_TYPE__ size_t;\n\
         typedef __PTRDIFF_TYPE__ ptrdiff_t;\n\
         #define NULL 0\n\
         #define offsetof(type, member) __builtin_offsetof(type, member)\n",
    ),
    (
        "stdint.h",
        "#pragma once\n\
         #include <stddef.h>\n\
         typedef __INT8_TYPE__ int8_t;\n\
         typedef __INT16_TYPE__ int16_t;\n\
         typedef __INT32_TYPE__ int32_t;\n\
         typedef __INT64_TYPE__ int64_t;\n\
         typedef __UINT8_TYPE__ uint8_t;\n\
         typedef __UINT16_TYPE__ uint16_t;\n\
         typedef __UINT32_TYPE__ uint32_t;\n\
         typedef __UINT64_TYPE__ uint64_t;\n\
         typedef __INTPTR_TYPE__ intptr_t;\n\
         typedef __UINTPTR_TYPE__ uintptr_t;\n",
    ),
    ("assert.h", "#pragma once\n"),
    ("string.h", "#pragma once\n#include <stddef.h>\n"),
    ("sys/types.h", "#pragma once\n"),
    ("cstddef", "#pragma once\n#include <stddef.h>\n"),
    ("cstdint", "#pragma once\n#include <stdint.h>\n"),
];

/// Writes headers below `directory`.
pub(crate) fn write(headers: &[(&str, &str)], directory: &Path) -> Result<(), Error> {
    headers
        .iter()
        .try_for_each(|(name, text)| write_file(&directory.join(name), text))
}

/// Writes a file and the directories above it.
pub(crate) fn write_file(path: &Path, text: &str) -> Result<(), Error> {
    path.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(path, text))
        .map_err(|source| Error::Write {
            path: path.to_owned(),
            source,
        })
}
