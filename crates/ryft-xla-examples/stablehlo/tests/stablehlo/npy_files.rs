//! The example `stablehlo` on `.npy` files: every element type, and every way in which a file can be written or damaged.

use crate::npy;
use crate::workspace::Workspace;

/// A workspace with a program that returns its parameter, and a file for it.
fn identity(parameter: &str, file: impl AsRef<[u8]>) -> Workspace {
    Workspace::new()
        .with(
            "identity.mlir",
            format!(
                "func.func @main(%a: {parameter}) -> {parameter} {{ return %a : {parameter} }}"
            ),
        )
        .with("in.npy", file)
}

const ARGUMENTS: [&str; 5] = ["identity.mlir", "--input", "in.npy", "--output-dir", "."];

/// What comes out when `file` goes in.
fn through(parameter: &str, file: impl AsRef<[u8]>) -> Vec<u8> {
    let workspace = identity(parameter, file);
    workspace.run_well(&ARGUMENTS);
    workspace.read("0.npy")
}

/// The error when `file` goes in where a `tensor<2x3xf32>` is wanted.
fn error_of(file: impl AsRef<[u8]>) -> String {
    identity("tensor<2x3xf32>", file).run_badly(&ARGUMENTS)
}

const NUMBERS: [f32; 6] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0];

fn bytes_of_numbers() -> Vec<u8> {
    NUMBERS
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect()
}

#[test]
fn every_element_type_comes_through_bit_by_bit() {
    // Bytes that mean something else in every order, with signs, NaNs and subnormal numbers among them.
    let bytes: Vec<u8> = (0..64u8)
        .map(|index| index.wrapping_mul(97).wrapping_add(120))
        .collect();
    for (element_type, descr, size) in [
        ("i8", "|i1", 1),
        ("i16", "<i2", 2),
        ("i32", "<i4", 4),
        ("i64", "<i8", 8),
        ("ui8", "|u1", 1),
        ("ui16", "<u2", 2),
        ("ui32", "<u4", 4),
        ("ui64", "<u8", 8),
        ("f16", "<f2", 2),
        ("bf16", "<u2", 2),
        ("f32", "<f4", 4),
        ("f64", "<f8", 8),
        ("complex<f32>", "<c8", 8),
        ("complex<f64>", "<c16", 16),
        ("f8E3M4", "|u1", 1),
        ("f8E4M3", "|u1", 1),
        ("f8E4M3FN", "|u1", 1),
        ("f8E4M3FNUZ", "|u1", 1),
        ("f8E4M3B11FNUZ", "|u1", 1),
        ("f8E5M2", "|u1", 1),
        ("f8E5M2FNUZ", "|u1", 1),
        ("f8E8M0FNU", "|u1", 1),
    ] {
        let file = npy::file(descr, "(2, 2)", &bytes[..4 * size]);
        assert_eq!(
            through(&format!("tensor<2x2x{element_type}>"), &file),
            file,
            "{element_type}"
        );
    }
}

#[test]
fn every_byte_but_zero_is_true() {
    let written = npy::file("|b1", "(4,)", &[0, 1, 2, 255]);

    assert_eq!(
        through("tensor<4xi1>", written),
        npy::file("|b1", "(4,)", &[0, 1, 1, 1])
    );
}

#[test]
fn raw_bytes_of_the_right_size_are_taken_for_types_that_numpy_lacks() {
    let bits = [0xc0, 0x3f, 0x00, 0xc0];

    assert_eq!(
        through("tensor<2xbf16>", npy::file("<V2", "(2,)", &bits)),
        npy::file("<u2", "(2,)", &bits)
    );
    assert_eq!(
        through("tensor<4xf8E5M2>", npy::file("|V1", "(4,)", &bits)),
        npy::file("|u1", "(4,)", &bits)
    );
    let error = identity("tensor<2xf16>", npy::file("<V2", "(2,)", &bits)).run_badly(&ARGUMENTS);
    assert!(error.contains("float16"), "{error}");
}

#[test]
fn four_bits_travel_in_a_byte_each() {
    for (element_type, descr, bytes) in [
        ("i4", "|i1", [0xf8, 0xff, 0, 7]),
        ("ui4", "|u1", [0, 7, 8, 15]),
        ("f4E2M1FN", "|u1", [0, 7, 8, 15]),
    ] {
        let file = npy::file(descr, "(4,)", &bytes);
        let parameter = format!("tensor<4x{element_type}>");
        assert_eq!(through(&parameter, &file), file, "{element_type}");
        let outside = npy::file(descr, "(4,)", &[0, 0, 0, 16]);
        let error = identity(&parameter, outside).run_badly(&ARGUMENTS);
        assert!(error.contains("outside the type's range"), "{error}");
    }
}

#[test]
fn scalars_and_empty_arrays_come_through() {
    let scalar = npy::f32s("()", &[7.0]);
    assert_eq!(through("tensor<f32>", &scalar), scalar);

    for (parameter, shape) in [
        ("tensor<0xf32>", "(0,)"),
        ("tensor<0x3xf32>", "(0, 3)"),
        ("tensor<3x0x2xf32>", "(3, 0, 2)"),
    ] {
        let empty = npy::f32s(shape, &[]);
        assert_eq!(through(parameter, &empty), empty);
    }
}

#[test]
fn an_empty_array_prints_as_an_empty_list() {
    let workspace = identity("tensor<0x3xf32>", npy::f32s("(0, 3)", &[]));

    assert_eq!(
        workspace.run_well(&ARGUMENTS[..3]),
        "result 0: tensor<0x3xf32>\n[]\n"
    );
}

#[test]
fn big_endian_files_are_turned_around() {
    let big_endian: Vec<u8> = NUMBERS
        .iter()
        .flat_map(|number| number.to_be_bytes())
        .collect();

    assert_eq!(
        through("tensor<2x3xf32>", npy::file(">f4", "(2, 3)", &big_endian)),
        npy::f32s("(2, 3)", &NUMBERS)
    );
    // Each of a complex number's two parts is turned around, and they stay in their places.
    assert_eq!(
        through(
            "tensor<3xcomplex<f32>>",
            npy::file(">c8", "(3,)", &big_endian)
        ),
        npy::file("<c8", "(3,)", &bytes_of_numbers())
    );
}

#[test]
fn fortran_order_is_rewritten() {
    let columns: Vec<u8> = [0.0, 3.0, 1.0, 4.0, 2.0, 5.0f32]
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect();
    let header = "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }";

    let written = npy::file_with_header(1, header, &columns);

    assert_eq!(
        through("tensor<2x3xf32>", written),
        npy::f32s("(2, 3)", &NUMBERS)
    );
}

#[test]
fn fortran_order_of_three_dimensions_is_rewritten() {
    // Element (i, j, k) of shape (2, 3, 4) is 12 i + 4 j + k; the first index varies fastest in the file.
    let columns: Vec<u8> = (0..24u8)
        .map(|place| 12 * (place % 2) + 4 * (place / 2 % 3) + place / 6)
        .collect();
    let header = "{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3, 4), }";

    let written = npy::file_with_header(1, header, &columns);

    let rows: Vec<u8> = (0..24).collect();
    assert_eq!(
        through("tensor<2x3x4xui8>", written),
        npy::file("|u1", "(2, 3, 4)", &rows)
    );
}

#[test]
fn versions_1_to_3_and_headers_written_in_other_ways_are_read() {
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";
    for (version, header) in [
        (1, header),
        (2, header),
        (3, header),
        (
            1,
            "{\"shape\": (2, 3), \"fortran_order\": False, \"descr\": \"<f4\"}",
        ),
        (1, "{'shape':(2,3,),'fortran_order':False,'descr':'<f4'}"),
    ] {
        let written = npy::file_with_header(version, header, &bytes_of_numbers());

        assert_eq!(
            through("tensor<2x3xf32>", written),
            npy::f32s("(2, 3)", &NUMBERS),
            "{header}"
        );
    }
}

#[test]
fn a_file_cut_anywhere_is_an_error() {
    let whole = npy::f32s("(2, 3)", &NUMBERS);
    for length in [0, 3, 6, 7, 8, 9, 10, 60, 127, 128, 129, whole.len() - 1] {
        let error = error_of(&whole[..length]);

        assert!(
            error.contains("in.npy: not a .npy file") || error.contains("cut short"),
            "{length}: {error}"
        );
    }
}

#[test]
fn more_bytes_than_the_array_has_are_an_error() {
    let mut file = npy::f32s("(2, 3)", &NUMBERS);
    file.extend([1, 2, 3]);

    assert!(error_of(file).contains("3 more bytes follow the array"));
}

#[test]
fn what_is_not_a_npy_file_is_an_error() {
    assert!(error_of("PK\x03\x04").contains("not a .npy file"));
    assert!(error_of(npy::file_with_header(4, "{}", &[])).contains("version: (4, 0)"));

    let missing = Workspace::new().with(
        "identity.mlir",
        "func.func @main(%a: tensor<f32>) { return }",
    );
    assert!(missing.run_badly(&ARGUMENTS).contains("in.npy: "));
}

#[test]
fn an_invalid_header_is_an_error_that_says_what_is_wrong() {
    for (header, words) in [
        ("", "not a .npy file that can be read"),
        ("{", "not a .npy file that can be read"),
        ("{'descr' '<f4'}", "not a .npy file that can be read"),
        ("{'descr': '<f4', }", "'fortran_order'"),
        (
            "{'descr': '<f4', 'fortran_order': 0, 'shape': ()}",
            "'fortran_order' value is not a bool",
        ),
        (
            "{'descr': '<f4', 'fortran_order': False, 'shape': (2, -3)}",
            "cannot be negative",
        ),
        (
            "{'descr': '<f4', 'fortran_order': False, 'shape': (2 3)}",
            "not a .npy file that can be read",
        ),
        (
            "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)} and more",
            "not a .npy file that can be read",
        ),
        (
            "{'descr': '<f4', 'fortran_order': False}",
            "missing key 'shape'",
        ),
        (
            "{'fortran_order': False, 'shape': (2, 3)}",
            "missing key 'descr'",
        ),
        (
            "{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (2, 3)}",
            "element type [('x', '<f4')",
        ),
        (
            "{'descr': '', 'fortran_order': False, 'shape': (2, 3)}",
            "type string",
        ),
        (
            "{'descr': '|O', 'fortran_order': False, 'shape': (2, 3)}",
            "element type '|O'",
        ),
        (
            "{'descr': '<U4', 'fortran_order': False, 'shape': (2, 3)}",
            "element type '<U4'",
        ),
        (
            "{'descr': '<M8[ns]', 'fortran_order': False, 'shape': (2, 3)}",
            "element type '<M8[ns]'",
        ),
        (
            "{'descr': '<f16', 'fortran_order': False, 'shape': (2, 3)}",
            "element type '<f16'",
        ),
        (
            "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}",
            "larger than u64",
        ),
        (
            "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}",
            "too large",
        ),
    ] {
        let error = error_of(npy::file_with_header(1, header, &bytes_of_numbers()));

        assert!(
            error.contains("in.npy: ") && error.contains(words),
            "{header}: {error}"
        );
    }
    let mut not_text = npy::f32s("(2, 3)", &NUMBERS);
    not_text[20] = 0xff;
    assert!(error_of(not_text).contains("utf-8"));
}

#[test]
fn an_empty_array_of_impossible_size_does_not_fit_and_breaks_nothing() {
    let header = "{'descr': '<f4', 'fortran_order': True, 'shape': (9223372036854775808, 9223372036854775808, 0)}";

    let error = error_of(npy::file_with_header(1, header, &[]));

    assert!(error.contains("does not fit"), "{error}");
}
