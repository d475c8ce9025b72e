package main

import (
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/adminplan/adminplan"
	"github.com/adminplan/adminplan/cascade"
	"github.com/adminplan/adminplan/export"
)

// write puts the drafts and the matrix of the plan into a folder.
func write(folder string, c *cascade.Cascade, drafts []*adminplan.Plan) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for i, draft := range drafts {
		name := filepath.Join(folder, "draft-"+strconv.Itoa(i+1))
		if err := replace(name+".txt", func(w io.Writer) error { _, err := export.Text(w, draft); return err }); err != nil {
			return err
		}
		if err := replace(name+".json", func(w io.Writer) error { return export.JSON(w, draft, export.Indent()) }); err != nil {
			return err
		}
	}
	m := c.Matrix()
	if err := replace(filepath.Join(folder, "matrix.html"), m.HTML); err != nil {
		return err
	}
	return replace(filepath.Join(folder, "matrix.csv"), m.CSV)
}

// replace writes a file beside its place and moves it there when it is whole, so that nobody ever sees half of one.
func replace(name string, content func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), ".new-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if err := content(f); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
